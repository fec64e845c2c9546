package org.puente.formats;

import java.io.IOException;
import java.io.InputStream;
import java.util.Arrays;
import org.jspecify.annotations.Nullable;

/** Splits a stream at line feeds and keeps the bytes, so that a line that is not UTF-8 harms no other line. */
final class ByteLines {
    private final InputStream in;
    private final int limit;
    private final byte[] buffer = new byte[1 << 16];
    private int position;
    private int filled;
    private byte[] line = new byte[1 << 12];
    private int length;
    private boolean tooLong;
    private long number;

    /** Lines of at most so many bytes; longer ones are read over and said to be too long. */
    ByteLines(InputStream in, int limit) {
        this.in = in;
        this.limit = limit;
    }

    /** The next line without its line end, or {@code null} at the end of the stream; empty if it is too long. */
    byte @Nullable [] next() throws IOException {
        length = 0;
        tooLong = false;
        boolean any = false;
        while (true) {
            if (position == filled) {
                position = 0;
                filled = in.read(buffer);
                if (filled <= 0) {
                    filled = 0;
                    return any ? finish() : null;
                }
            }
            if (!any) {
                any = true;
                number++;
            }
            int end = position;
            while (end < filled && buffer[end] != '\n') {
                end++;
            }
            take(end);
            position = end;
            if (end < filled) {
                position++;
                return finish();
            }
        }
    }

    private void take(int end) {
        int more = end - position;
        if (tooLong || length + more > limit) {
            tooLong = true;
            return;
        }
        if (length + more > line.length) {
            line = Arrays.copyOf(line, Math.min(limit, Math.max(length + more, 2 * line.length)));
        }
        System.arraycopy(buffer, position, line, length, more);
        length += more;
    }

    private byte[] finish() {
        if (tooLong) {
            return new byte[0];
        }
        if (length > 0 && line[length - 1] == '\r') {
            length--;
        }
        return Arrays.copyOf(line, length);
    }

    /** Whether the line returned last was beyond the limit. */
    boolean tooLong() {
        return tooLong;
    }

    /** The number of the line returned last, from 1. */
    long number() {
        return number;
    }
}
