package org.puente.formats;

import java.io.IOException;
import java.io.InputStream;
import java.io.Reader;
import java.nio.ByteBuffer;
import java.nio.CharBuffer;
import java.nio.charset.Charset;
import java.nio.charset.CharsetDecoder;
import java.nio.charset.CoderResult;
import java.nio.charset.CodingErrorAction;

/**
 * Decodes a stream strictly. Unlike {@link java.io.InputStreamReader} it hands out all characters before a malformed one
 * first, so that the records before it are not lost. It also ends a record that grows beyond the limit.
 */
final class StrictReader extends Reader {
    private final InputStream in;
    private final Charset encoding;
    private final CharsetDecoder decoder;
    private final ByteBuffer bytes = ByteBuffer.allocate(1 << 16).flip();
    private boolean atEnd;
    private long record;

    StrictReader(InputStream in, Charset encoding) {
        this.in = in;
        this.encoding = encoding;
        this.decoder = encoding.newDecoder()
                .onMalformedInput(CodingErrorAction.REPORT)
                .onUnmappableCharacter(CodingErrorAction.REPORT);
    }

    /** Counts the characters of a record anew. */
    void startRecord() {
        record = 0;
    }

    @Override
    public int read(char[] target, int offset, int length) throws IOException {
        if (record > Texts.LIMIT) {
            throw new BadInput("a record has more than 64 MB", "close its quotes, or split it");
        }
        var chars = CharBuffer.wrap(target, offset, length);
        while (true) {
            CoderResult result = decoder.decode(bytes, chars, atEnd);
            int made = chars.position() - offset;
            if (made > 0) {
                record += made;
                return made;
            }
            if (result.isError()) {
                throw Texts.notIn(encoding);
            }
            if (atEnd || length == 0) {
                return length == 0 ? 0 : -1;
            }
            fill();
        }
    }

    private void fill() throws IOException {
        bytes.compact();
        int read = in.read(bytes.array(), bytes.position(), bytes.remaining());
        if (read < 0) {
            atEnd = true;
        } else {
            bytes.position(bytes.position() + read);
        }
        bytes.flip();
    }

    @Override
    public void close() throws IOException {
        in.close();
    }
}
