package org.puente.corpus;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HexFormat;
import java.util.TreeMap;
import java.util.zip.CRC32;
import java.util.zip.ZipFile;

/** Names and CRC-32 checksums of the files in a folder, in one digest: the same from a folder and from a jar. */
final class Fingerprint {
    private Fingerprint() {}

    /** Of a folder, or of the folder with this name inside a jar; class files aside. */
    static String of(Path place, String folderInJar) throws IOException {
        var checksums = new TreeMap<String, Long>();
        if (Files.isDirectory(place)) {
            ofFolder(place, checksums);
        } else if (Files.isRegularFile(place)) {
            ofJar(place, folderInJar + "/", checksums);
        }
        return digest(checksums);
    }

    private static void ofFolder(Path folder, TreeMap<String, Long> checksums) throws IOException {
        try (var files = Files.walk(folder)) {
            for (Path file : (Iterable<Path>) files.filter(Files::isRegularFile)::iterator) {
                var crc = new CRC32();
                crc.update(Files.readAllBytes(file));
                put(folder.relativize(file).toString().replace('\\', '/'), crc.getValue(), checksums);
            }
        }
    }

    private static void ofJar(Path jar, String folder, TreeMap<String, Long> checksums) throws IOException {
        try (var zip = new ZipFile(jar.toFile())) {
            for (var entries = zip.entries(); entries.hasMoreElements(); ) {
                var entry = entries.nextElement();
                if (!entry.isDirectory() && entry.getName().startsWith(folder)) {
                    put(entry.getName().substring(folder.length()), entry.getCrc(), checksums);
                }
            }
        }
    }

    private static void put(String name, long crc, TreeMap<String, Long> checksums) {
        if (!name.endsWith(".class")) {
            checksums.put(name, crc);
        }
    }

    private static String digest(TreeMap<String, Long> checksums) {
        try {
            var bytes = checksums.toString().getBytes(StandardCharsets.UTF_8);
            return HexFormat.of().formatHex(MessageDigest.getInstance("SHA-256").digest(bytes), 0, 8);
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException("every JDK has SHA-256", e);
        }
    }
}
