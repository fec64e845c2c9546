package org.puente.cli;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.Objects;
import picocli.CommandLine.IVersionProvider;

/** The version of the program, written into a resource by the build. */
final class Version implements IVersionProvider {
    /** The version alone, such as {@code 0.1.0}. */
    static String number() {
        try (var resource = Version.class.getResourceAsStream("version.txt")) {
            var bytes = Objects.requireNonNull(resource, "version.txt").readAllBytes();
            return new String(bytes, StandardCharsets.UTF_8).strip();
        } catch (IOException e) {
            throw new UncheckedIOException("cannot read the program's version", e);
        }
    }

    @Override
    public String[] getVersion() {
        return new String[] {"puente " + number()};
    }
}
