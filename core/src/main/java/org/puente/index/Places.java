package org.puente.index;

import org.apache.lucene.util.BytesRef;
import org.puente.text.AnalyzedText;

/**
 * Where the tokens of a text lie: position to offsets, about a byte a token, so that postings need no offsets. A token
 * is a byte: three bits for the gap since the token before, five for its length; zero is followed by both as numbers of
 * variable length, for the rare ones that do not fit.
 */
public final class Places {
    private static final int MOST_GAP = 7;
    private static final int MOST_LENGTH = 31;

    private final int[] starts;
    private final int[] ends;

    private Places(int[] starts, int[] ends) {
        this.starts = starts;
        this.ends = ends;
    }

    /** How many tokens. */
    public int size() {
        return starts.length;
    }

    /** Where the token at a position starts, UTF-16 code units. */
    public int start(int position) {
        return starts[position];
    }

    /** Where the token at a position ends, exclusive. */
    public int end(int position) {
        return ends[position];
    }

    /** The position of the token that starts at an offset, or below 0 if none does. */
    public int position(int start) {
        return java.util.Arrays.binarySearch(starts, start);
    }

    static BytesRef encode(AnalyzedText text) {
        var bytes = new Bytes(text.size() + text.size() / 8 + 16);
        bytes.number(text.size());
        int last = 0;
        for (int i = 0; i < text.size(); i++) {
            int gap = text.start(i) - last;
            int length = text.end(i) - text.start(i);
            last = text.end(i);
            if (gap <= MOST_GAP && length <= MOST_LENGTH) {
                bytes.put((byte) (gap << 5 | length));
            } else {
                bytes.put((byte) 0);
                bytes.number(gap);
                bytes.number(length);
            }
        }
        return bytes.toBytesRef();
    }

    /** Reads what {@code encode} wrote. */
    public static Places decode(BytesRef encoded) {
        var bytes = new Bytes(encoded);
        int size = bytes.number();
        var starts = new int[size];
        var ends = new int[size];
        int last = 0;
        for (int i = 0; i < size; i++) {
            int packed = bytes.next() & 0xff;
            int gap = packed == 0 ? bytes.number() : packed >>> 5;
            int length = packed == 0 ? bytes.number() : packed & MOST_LENGTH;
            starts[i] = last + gap;
            last = ends[i] = starts[i] + length;
        }
        return new Places(starts, ends);
    }
}
