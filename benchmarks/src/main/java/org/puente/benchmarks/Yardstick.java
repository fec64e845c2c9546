package org.puente.benchmarks;

import java.io.PrintStream;
import java.util.List;

/** Placeholder. */
final class Yardstick {
    private Yardstick() {}

    static void run(List<String> line, PrintStream out) {
        out.println(line);
    }
}
