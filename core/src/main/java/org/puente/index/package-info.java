/** Documents to Lucene fields and back: the writer, the commit manifest, the folder. */
@NullMarked
package org.puente.index;

import org.jspecify.annotations.NullMarked;
