/** The {@code puente} command: one class a command, over the API and the formats alone. */
@NullMarked
package org.puente.cli;

import org.jspecify.annotations.NullMarked;
