package org.puente.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;

/**
 * Expected outputs in files that a person can read. With {@code -Dgolden.update=true} the tests write them anew; what
 * changed is then to be read before it is committed.
 */
final class GoldenFiles {
    private static final Path FOLDER = Path.of("src", "test", "resources", "org", "puente", "cli");

    private GoldenFiles() {}

    static Path file(String name) {
        return FOLDER.resolve(name);
    }

    /** Compares byte for byte, or writes. */
    static void check(String name, String actual) {
        try {
            if (Boolean.getBoolean("golden.update")) {
                Files.writeString(file(name), actual);
            }
            assertThat(actual).as("golden file " + name).isEqualTo(Files.readString(file(name)));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
