/** Our own bilingual corpus with its gazetteer, gold mentions, queries and judgments, bundled as resources. */
@NullMarked
package org.puente.corpus;

import org.jspecify.annotations.NullMarked;
