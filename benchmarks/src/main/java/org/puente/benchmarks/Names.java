package org.puente.benchmarks;

import java.nio.file.Path;
import java.util.List;

/** Command lines as tables show them: tables say what they were made from, not where that lay on a machine. */
final class Names {
    private Names() {}

    /** The words with the last part of each path. */
    static String shown(List<String> line) {
        return String.join(
                " ",
                line.stream()
                        .map(word -> word.contains("/")
                                ? String.valueOf(Path.of(word).getFileName())
                                : word)
                        .toList());
    }
}
