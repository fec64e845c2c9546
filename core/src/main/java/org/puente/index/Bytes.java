package org.puente.index;

import java.nio.charset.StandardCharsets;
import org.apache.lucene.util.ArrayUtil;
import org.apache.lucene.util.BytesRef;

/** A growing array of bytes to write to, or one to read from: single bytes, numbers of variable length, strings. */
final class Bytes {
    private byte[] bytes;
    private int at;

    Bytes(int size) {
        bytes = new byte[size];
    }

    Bytes(BytesRef encoded) {
        bytes = encoded.bytes;
        at = encoded.offset;
    }

    void put(byte b) {
        if (at == bytes.length) {
            bytes = ArrayUtil.grow(bytes, at + 1);
        }
        bytes[at++] = b;
    }

    /** Writes a number from 0 in one byte for each seven bits. */
    void number(int n) {
        int rest = n;
        while (rest >>> 7 != 0) {
            put((byte) (rest & 0x7f | 0x80));
            rest >>>= 7;
        }
        put((byte) rest);
    }

    void string(String text) {
        byte[] utf8 = text.getBytes(StandardCharsets.UTF_8);
        number(utf8.length);
        for (byte b : utf8) {
            put(b);
        }
    }

    byte next() {
        return bytes[at++];
    }

    int number() {
        int n = 0;
        int shift = 0;
        byte b;
        do {
            b = next();
            n |= (b & 0x7f) << shift;
            shift += 7;
        } while (b < 0);
        return n;
    }

    String string() {
        int length = number();
        at += length;
        return new String(bytes, at - length, length, StandardCharsets.UTF_8);
    }

    /** The UTF-8 of a string where it stands. */
    BytesRef slice() {
        int length = number();
        at += length;
        return new BytesRef(bytes, at - length, length);
    }

    BytesRef toBytesRef() {
        return new BytesRef(bytes, 0, at);
    }
}
