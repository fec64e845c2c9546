/** Query string to query tree: the lenient and the strict parser, and the tree they share. */
@NullMarked
package org.puente.query;

import org.jspecify.annotations.NullMarked;
