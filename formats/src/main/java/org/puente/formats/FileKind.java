package org.puente.formats;

import java.nio.file.Path;
import java.util.Locale;
import org.jspecify.annotations.Nullable;

/** What a file is, by its extension. */
enum FileKind {
    JSON_LINES,
    CSV,
    TEXT,
    MARKDOWN,
    HTML;

    /** The extensions read, for messages. */
    static final String EXTENSIONS = ".jsonl, .csv, .txt, .md, .html or .htm, also with .gz";

    /** The kind of a file with this name, or {@code null} if it is none that holds documents. */
    static @Nullable FileKind of(Path file) {
        var name = name(file);
        if (isCompressed(file)) {
            name = name.substring(0, name.length() - 3);
        }
        return switch (name.substring(name.lastIndexOf('.') + 1)) {
            case "jsonl" -> JSON_LINES;
            case "csv" -> CSV;
            case "txt" -> TEXT;
            case "md" -> MARKDOWN;
            case "html", "htm" -> HTML;
            default -> null;
        };
    }

    static boolean isCompressed(Path file) {
        return name(file).endsWith(".gz");
    }

    private static String name(Path file) {
        var name = file.getFileName();
        return name == null ? "" : name.toString().toLowerCase(Locale.ROOT);
    }
}
