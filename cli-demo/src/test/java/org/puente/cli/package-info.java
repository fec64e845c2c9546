@NullMarked
package org.puente.cli;

import org.jspecify.annotations.NullMarked;
