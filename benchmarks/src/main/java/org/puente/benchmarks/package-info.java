/** Measures Puente beside hand-written Lucene on the same texts in the same run: speed and size, and search quality. */
@NullMarked
package org.puente.benchmarks;

import org.jspecify.annotations.NullMarked;
