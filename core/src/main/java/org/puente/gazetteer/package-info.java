/**
 * Entities in texts and in questions: aliases compiled to a trie over folded tokens, the policies that accept or refuse
 * a match, names by id or alias, and the compact file of a gazetteer. Knows nothing of Lucene.
 */
@NullMarked
package org.puente.gazetteer;

import org.jspecify.annotations.NullMarked;
