package org.puente.gazetteer;

import java.io.IOException;
import java.io.OutputStream;
import java.nio.BufferUnderflowException;
import java.nio.ByteBuffer;
import java.nio.ByteOrder;
import java.nio.CharBuffer;
import java.nio.IntBuffer;
import java.util.ArrayList;
import java.util.List;
import java.util.zip.CRC32;
import org.puente.IndexFormatException;

/**
 * Arrays one after the other, each with its length, between a magic number and a checksum: read in the order they were
 * written. Several such parts may follow each other in a file, each with its own checksum. Little-endian, so that on
 * today's processors reading an array is copying it.
 */
final class Sections {
    private static final int MAGIC = 0x50474131;
    private static final int VERSION = 3;
    private static final int HEAD = 12;
    private static final int SUM = 8;

    private final ByteBuffer bytes;
    private final ByteBuffer rest;

    private Sections(ByteBuffer bytes, ByteBuffer rest) {
        this.bytes = bytes;
        this.rest = rest;
    }

    /**
     * Opens what {@link Writer#write} wrote; {@link #rest()} is what follows.
     *
     * @throws IndexFormatException if it is something else, of another version, or damaged
     */
    static Sections of(ByteBuffer file) {
        var bytes = file.duplicate().order(ByteOrder.LITTLE_ENDIAN);
        if (bytes.limit() < HEAD + SUM || bytes.getInt() != MAGIC) {
            throw new IndexFormatException("this is not a compiled gazetteer; make the index again or retag it");
        }
        int version = bytes.getInt();
        if (version != VERSION) {
            throw new IndexFormatException("the compiled gazetteer has version " + version + ", this program reads "
                    + VERSION + "; retag the index");
        }
        int size = bytes.getInt();
        if (size < HEAD + SUM || size > bytes.limit()) {
            throw damaged("it ends too early");
        }
        int end = size - SUM;
        if (bytes.getLong(end) != sum(file.duplicate().limit(end))) {
            throw damaged("its checksum is wrong");
        }
        return new Sections(bytes.limit(end), file.slice(size, file.limit() - size));
    }

    /** Checks that a part ends where its file does, without reading it. */
    static void requireWhole(ByteBuffer part) {
        var bytes = part.duplicate().order(ByteOrder.LITTLE_ENDIAN);
        if (bytes.limit() < HEAD + SUM || bytes.getInt(2 * Integer.BYTES) != bytes.limit()) {
            throw damaged("it ends too early");
        }
    }

    /** What follows these sections. */
    ByteBuffer rest() {
        return rest;
    }

    static IndexFormatException damaged(String how) {
        return new IndexFormatException("the compiled gazetteer is damaged: " + how + "; retag the index");
    }

    private static long sum(ByteBuffer bytes) {
        var sum = new CRC32();
        sum.update(bytes);
        return sum.getValue();
    }

    byte[] bytes() {
        var section = next();
        byte[] values = new byte[section.remaining()];
        section.get(values);
        return values;
    }

    int[] ints() {
        var section = next();
        int[] values = new int[section.remaining() / Integer.BYTES];
        section.asIntBuffer().get(values);
        return values;
    }

    long[] longs() {
        var section = next();
        long[] values = new long[section.remaining() / Long.BYTES];
        section.asLongBuffer().get(values);
        return values;
    }

    char[] chars() {
        var section = next();
        char[] values = new char[section.remaining() / Character.BYTES];
        section.asCharBuffer().get(values);
        return values;
    }

    /** Numbers as they lie there, for what is seldom looked at: opening them costs nothing. */
    IntBuffer intView() {
        return next().asIntBuffer();
    }

    /** Characters as they lie there. */
    CharBuffer charView() {
        return next().asCharBuffer();
    }

    String text() {
        return charView().toString();
    }

    /** The next section as it lies there. */
    ByteBuffer next() {
        try {
            int length = bytes.getInt();
            var section = bytes.slice(bytes.position(), length).order(ByteOrder.LITTLE_ENDIAN);
            bytes.position(bytes.position() + length);
            return section;
        } catch (BufferUnderflowException | IllegalArgumentException | IndexOutOfBoundsException e) {
            throw damaged("it ends too early");
        }
    }

    /** Collects sections. */
    static final class Writer {
        private final List<byte[]> sections = new ArrayList<>();

        Writer ints(int[] values) {
            return ints(IntBuffer.wrap(values));
        }

        Writer ints(IntBuffer values) {
            var section = buffer(values.remaining() * Integer.BYTES);
            section.asIntBuffer().put(values.duplicate());
            return bytes(section.array());
        }

        Writer longs(long[] values) {
            var section = buffer(values.length * Long.BYTES);
            section.asLongBuffer().put(values);
            return bytes(section.array());
        }

        Writer chars(char[] values) {
            return chars(CharBuffer.wrap(values));
        }

        Writer chars(CharBuffer values) {
            var section = buffer(values.remaining() * Character.BYTES);
            section.asCharBuffer().put(values.duplicate());
            return bytes(section.array());
        }

        Writer text(String text) {
            return chars(text.toCharArray());
        }

        Writer bytes(byte[] section) {
            sections.add(section);
            return this;
        }

        void write(OutputStream out) throws IOException {
            int size = HEAD + SUM;
            for (byte[] section : sections) {
                size = Math.addExact(size, Integer.BYTES + section.length);
            }
            var all = buffer(size).putInt(MAGIC).putInt(VERSION).putInt(size);
            for (byte[] section : sections) {
                all.putInt(section.length).put(section);
            }
            all.putLong(sum(all.duplicate().flip()));
            out.write(all.array());
            out.flush();
        }

        private static ByteBuffer buffer(int size) {
            return ByteBuffer.allocate(size).order(ByteOrder.LITTLE_ENDIAN);
        }
    }
}
