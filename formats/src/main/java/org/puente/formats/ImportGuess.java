package org.puente.formats;

import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.Charset;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/**
 * What a file of entities looks like, told by its beginning.
 *
 * @param source most likely
 * @param json whether it is JSON, or else a table
 * @param delimiter between the cells of a table: spreadsheets in Spanish write semicolons
 */
record ImportGuess(GazetteerSource source, boolean json, char delimiter) {
    static final int PEEK = 1 << 14;

    private static final Pattern RESULTS = Pattern.compile("\\{\\s*\"(head|results)\"");
    private static final Pattern SCHEMA = Pattern.compile("\"schema\"\\s*:");
    private static final Pattern ITEM = Pattern.compile("/entity/Q[0-9]");
    private static final Pattern LABEL = Pattern.compile("[A-Za-z]Label\\b");
    private static final Pattern NAME = Pattern.compile("(?i)(^|[\"',;\t ])name($|[\"',;\t ])");

    /** Looks at the start of a stream that can be reset; {@code null} if it holds nothing but white space. */
    static @Nullable ImportGuess of(InputStream in, Charset encoding) throws IOException {
        in.mark(PEEK);
        // What cannot be decoded, or is cut in two at the end, does not matter for a guess.
        var text = new String(in.readNBytes(PEEK), encoding);
        in.reset();
        text = (text.startsWith("\uFEFF") ? text.substring(1) : text).stripLeading();
        if (text.isEmpty()) {
            return null;
        }
        return switch (text.charAt(0)) {
            case '[' -> new ImportGuess(GazetteerSource.WIKIDATA, true, ',');
            case '{' -> new ImportGuess(json(text), true, ',');
            default -> new ImportGuess(table(text), false, delimiter(text));
        };
    }

    private static GazetteerSource json(String text) {
        if (RESULTS.matcher(text).lookingAt()) {
            return GazetteerSource.WIKIDATA;
        }
        return SCHEMA.matcher(text).find() ? GazetteerSource.FTM : GazetteerSource.PUENTE;
    }

    /** A column named name is ours; a table without it that has labels or items is Wikidata's. */
    private static GazetteerSource table(String text) {
        var header = text.lines().findFirst().orElse("");
        boolean wikidata = LABEL.matcher(header).find() || ITEM.matcher(text).find();
        return wikidata && !NAME.matcher(header).find() ? GazetteerSource.WIKIDATA : GazetteerSource.CSV;
    }

    private static char delimiter(String text) {
        var header = text.lines().findFirst().orElse("");
        if (header.indexOf(',') >= 0) {
            return ',';
        }
        return header.indexOf(';') >= 0 ? ';' : header.indexOf('\t') >= 0 ? '\t' : ',';
    }
}
