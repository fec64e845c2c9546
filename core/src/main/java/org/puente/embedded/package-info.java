/** The doors to the engine on a local folder: they wire the packages below and are the only way in. */
@NullMarked
package org.puente.embedded;

import org.jspecify.annotations.NullMarked;
