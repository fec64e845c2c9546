package org.puente.formats;

import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.zip.GZIPInputStream;

/** Opens one file that the user named. */
final class FileInput {
    private FileInput() {}

    /** The bytes of a file, decompressed if its name ends with {@code .gz}. */
    static InputStream open(Path file) throws IOException {
        if (Files.isDirectory(file)) {
            throw new IOException("a folder");
        }
        var in = Files.newInputStream(file);
        if (!FileKind.isCompressed(file)) {
            return in;
        }
        try {
            return new GZIPInputStream(in, 1 << 16);
        } catch (IOException e) {
            in.close();
            throw e;
        }
    }
}
