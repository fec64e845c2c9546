package org.puente.formats;

import java.io.IOException;
import java.io.InputStream;
import java.nio.ByteBuffer;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.Charset;
import java.nio.charset.CodingErrorAction;
import java.nio.charset.StandardCharsets;

/** Bytes to text, strictly: what is not text in the encoding is said to be none, never replaced. */
final class Texts {
    /** The most bytes a line, a record or a page may have. */
    static final int LIMIT = 64 << 20;

    private Texts() {}

    /** The whole of a page's text, without a byte order mark. */
    static String page(InputStream in, Charset encoding) throws IOException {
        byte[] bytes = in.readNBytes(LIMIT + 1);
        if (bytes.length > LIMIT) {
            throw new BadInput("the page has more than 64 MB", "split it into several documents");
        }
        if (encoding.equals(StandardCharsets.UTF_8) && isUtf16(bytes)) {
            throw new BadInput("not UTF-8 but UTF-16", "say --encoding UTF-16");
        }
        String text;
        try {
            text = decode(bytes, encoding);
        } catch (CharacterCodingException e) {
            throw holdsNul(bytes, bytes.length) ? binary() : notIn(encoding);
        }
        if (text.indexOf('\0') >= 0) {
            throw binary();
        }
        text = text.startsWith("\uFEFF") ? text.substring(1) : text;
        if (text.isBlank()) {
            throw empty();
        }
        return text;
    }

    static String decode(byte[] bytes, Charset encoding) throws CharacterCodingException {
        return encoding.newDecoder()
                .onMalformedInput(CodingErrorAction.REPORT)
                .onUnmappableCharacter(CodingErrorAction.REPORT)
                .decode(ByteBuffer.wrap(bytes))
                .toString();
    }

    static BadInput notIn(Charset encoding) {
        return new BadInput("not " + encoding.name(), "name its encoding, such as --encoding windows-1252");
    }

    static BadInput binary() {
        return new BadInput(
                "a binary file (NUL bytes)",
                "remove it, or name its encoding if it is text, such as --encoding UTF-16");
    }

    static BadInput empty() {
        return new BadInput("an empty file", "remove it or fill it");
    }

    /** Whether a line end is one byte in this encoding, so that lines can be told before they are decoded. */
    static boolean hasByteLines(Charset encoding) {
        return encoding.canEncode() && "\n".getBytes(encoding).length == 1;
    }

    static boolean holdsNul(byte[] bytes, int length) {
        for (int i = 0; i < length; i++) {
            if (bytes[i] == 0) {
                return true;
            }
        }
        return false;
    }

    private static boolean isUtf16(byte[] bytes) {
        return bytes.length >= 2
                && (bytes[0] == (byte) 0xFE && bytes[1] == (byte) 0xFF
                        || bytes[0] == (byte) 0xFF && bytes[1] == (byte) 0xFE);
    }
}
