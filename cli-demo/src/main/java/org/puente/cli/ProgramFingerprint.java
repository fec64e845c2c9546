package org.puente.cli;

import java.io.IOException;
import java.net.URISyntaxException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.HexFormat;
import java.util.List;
import java.util.zip.ZipFile;
import org.puente.embedded.EmbeddedIndex;
import org.puente.formats.DocumentFiles;

/** What indexes are made by, in 8 hexadecimal digits: the version, the code of engine and formats, the JDK's version. */
final class ProgramFingerprint {
    private ProgramFingerprint() {}

    static String value() throws IOException {
        int hash = 31 * Version.number().hashCode() + Runtime.version().feature();
        for (Class<?> part : List.of(EmbeddedIndex.class, DocumentFiles.class)) {
            hash = 31 * hash + code(part);
        }
        return HexFormat.of().toHexDigits(hash);
    }

    /** The checksums in the directory of the jar of a class, order aside; 0 where classes lie in a folder. */
    private static int code(Class<?> part) throws IOException {
        var jar = place(part);
        if (!Files.isRegularFile(jar)) {
            return 0;
        }
        try (var zip = new ZipFile(jar.toFile())) {
            return zip.stream().mapToInt(entry -> (int) entry.getCrc()).sum();
        }
    }

    private static Path place(Class<?> part) {
        try {
            return Path.of(
                    part.getProtectionDomain().getCodeSource().getLocation().toURI());
        } catch (URISyntaxException e) {
            throw new IllegalStateException("class path entries are addresses", e);
        }
    }
}
