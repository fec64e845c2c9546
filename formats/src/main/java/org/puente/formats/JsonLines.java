package org.puente.formats;

import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import org.jspecify.annotations.Nullable;

/** The lines of a JSON Lines file, each decoded by itself; blank lines are passed over. */
final class JsonLines {
    private final ByteLines lines;
    private final Charset encoding;
    private boolean any;

    private final BadInput undecoded;

    private JsonLines(ByteLines lines, Charset encoding, BadInput undecoded) {
        this.lines = lines;
        this.encoding = encoding;
        this.undecoded = undecoded;
    }

    /** Lines in an encoding that the user may name. */
    static JsonLines of(InputStream in, Charset encoding) throws BadInput {
        if (!Texts.hasByteLines(encoding)) {
            throw new BadInput("JSON Lines cannot be read as " + encoding.name(), "write them in UTF-8");
        }
        return new JsonLines(new ByteLines(in, Texts.LIMIT), encoding, Texts.notIn(encoding));
    }

    /** Lines of a file that is always in UTF-8. */
    static JsonLines utf8(InputStream in) {
        return utf8(in, Texts.LIMIT);
    }

    static JsonLines utf8(InputStream in, int limit) {
        return new JsonLines(
                new ByteLines(in, limit), StandardCharsets.UTF_8, new BadInput("not UTF-8", "save it as UTF-8"));
    }

    /**
     * The next line that is not blank, or {@code null} at the end.
     *
     * @throws BadInput if this line cannot be read; the next call goes on with the next line
     */
    @Nullable
    String next() throws IOException {
        for (byte[] bytes = lines.next(); bytes != null; bytes = lines.next()) {
            if (lines.tooLong()) {
                any = true;
                throw new BadInput("a line has more than 64 MB", "split it");
            }
            var line = decode(bytes);
            if (lines.number() == 1 && line.startsWith("\uFEFF")) {
                line = line.substring(1);
            }
            if (!line.isBlank()) {
                any = true;
                return line;
            }
        }
        return null;
    }

    private String decode(byte[] bytes) throws BadInput {
        try {
            return Texts.decode(bytes, encoding);
        } catch (CharacterCodingException e) {
            any = true;
            throw undecoded;
        }
    }

    /** The number of the line read last, from 1; 0 before the first. */
    long number() {
        return lines.number();
    }

    /** Whether there was any line that is not blank. */
    boolean any() {
        return any;
    }
}
