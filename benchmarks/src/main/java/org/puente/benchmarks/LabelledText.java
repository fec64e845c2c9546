package org.puente.benchmarks;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.puente.Language;

/**
 * Texts whose language is known.
 *
 * @param code of the language, any two or three letters
 * @param source where it is from; {@code -noaccents} at its end says that letters with accents were lost
 * @param text a sentence or less
 */
record LabelledText(String code, String source, String text) {

    /** The lines of a file: language, source, part and text with tabs between. */
    static List<LabelledText> read(Path file) throws IOException {
        var texts = new ArrayList<LabelledText>();
        for (String line : Files.readAllLines(file, StandardCharsets.UTF_8)) {
            String[] cells = line.split("\t", -1);
            if (cells.length == 4) {
                texts.add(new LabelledText(cells[0], cells[1], cells[3]));
            } else if (!line.isBlank()) {
                throw new UsageException(file.getFileName() + " line " + (texts.size() + 1)
                        + " has not four columns; use language, source, part, text with tabs between");
            }
        }
        return texts;
    }

    /** What a detector should say: all but English and Spanish is other. */
    Language language() {
        return switch (code) {
            case "en" -> Language.ENGLISH;
            case "es" -> Language.SPANISH;
            default -> Language.OTHER;
        };
    }

    /** Which of two halves it is in, 1 or 2, by a hash of the text: rules are made looking at one only. */
    int half() {
        return (text.hashCode() * 31 >>> 7) % 2 + 1;
    }

    boolean damaged() {
        return source.endsWith("-noaccents");
    }
}
