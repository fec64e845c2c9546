@NullMarked
package org.puente.benchmarks;

import org.jspecify.annotations.NullMarked;
