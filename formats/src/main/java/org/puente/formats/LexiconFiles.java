package org.puente.formats;

import java.io.IOException;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.puente.Lexicon;
import org.puente.RequestException;

/**
 * Lexicons as text in UTF-8, also compressed with gzip: a pair a line, the English word or phrase, a tab, the Spanish
 * one. A line that begins with {@code #} is a comment; blank lines are passed over.
 *
 * <pre>{@code
 * # weather
 * drought	sequía
 * border wall	muro fronterizo
 * }</pre>
 */
public final class LexiconFiles {
    private LexiconFiles() {}

    /**
     * The pairs of these files, in order, as one lexicon.
     *
     * @throws RequestException if a file cannot be read, or a line is no pair; the message names file and line
     */
    public static Lexicon read(Path... files) {
        return read(List.of(files));
    }

    /**
     * The pairs of these files, in order, as one lexicon.
     *
     * @throws RequestException if a file cannot be read, or a line is no pair; the message names file and line
     */
    public static Lexicon read(List<Path> files) {
        var pairs = new ArrayList<Lexicon.Pair>();
        for (Path file : files) {
            read(file, pairs);
        }
        return Lexicon.of(pairs);
    }

    private static void read(Path file, List<Lexicon.Pair> pairs) {
        try (var in = FileInput.open(file)) {
            // Lines, each decoded by itself, as those of JSON Lines are; what is in them does not matter there.
            var lines = JsonLines.utf8(in);
            try {
                for (var line = lines.next(); line != null; line = lines.next()) {
                    if (!line.startsWith("#")) {
                        pairs.add(pair(line));
                    }
                }
            } catch (BadInput e) {
                throw new RequestException(e.at(file + ":" + lines.number()).message());
            }
        } catch (NoSuchFileException e) {
            throw new RequestException("no such lexicon file: " + file + "; check the path");
        } catch (IOException e) {
            throw new RequestException(FileReader.unreadable(file, e).message());
        }
    }

    private static Lexicon.Pair pair(String line) throws BadInput {
        var cells = line.split("\t", -1);
        if (cells.length != 2) {
            throw new BadInput(
                    cells.length == 1 ? "no tab in a line" : cells.length - 1 + " tabs in a line",
                    "write the English word, a tab, the Spanish word");
        }
        try {
            return new Lexicon.Pair(cells[0], cells[1]);
        } catch (RequestException e) {
            throw EntityJson.split(String.valueOf(e.getMessage()));
        }
    }
}
