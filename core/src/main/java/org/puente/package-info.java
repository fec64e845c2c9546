/**
 * The API: interfaces and values, none of Lucene's types in any signature. All values are immutable and safe for any
 * number of threads. All offsets are UTF-16 code units into the stored text, half open {@code [start, end)}.
 * Nothing is {@code null} unless it says so with {@code @Nullable}.
 *
 * <p>Start at {@code org.puente.embedded.EmbeddedIndex}, then {@link org.puente.SearchIndex} and
 * {@link org.puente.SearchRequest}.
 */
@NullMarked
package org.puente;

import org.jspecify.annotations.NullMarked;
