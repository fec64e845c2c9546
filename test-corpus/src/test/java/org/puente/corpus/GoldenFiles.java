package org.puente.corpus;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;

/**
 * Expected results in files that a person can read and extend. With {@code -Dgolden.update=true} the tests write them
 * anew; what changed is then to be read before it is committed.
 */
final class GoldenFiles {
    private static final Path FOLDER = Path.of("src", "test", "resources", "golden");

    private GoldenFiles() {}

    static Path file(String name) {
        return FOLDER.resolve(name);
    }

    static List<Path> files(String folder) throws IOException {
        try (var files = Files.list(FOLDER.resolve(folder))) {
            return files.sorted().toList();
        }
    }

    /** Compares byte for byte, or writes. */
    static void check(Path file, String actual) {
        try {
            if (Boolean.getBoolean("golden.update")) {
                Files.writeString(file, actual);
            }
            assertThat(actual).as("golden file " + file).isEqualTo(Files.readString(file));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
