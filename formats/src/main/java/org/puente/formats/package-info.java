/** Reads documents and gazetteers from files; writes what the library answers as JSON and CSV. */
@NullMarked
package org.puente.formats;

import org.jspecify.annotations.NullMarked;
