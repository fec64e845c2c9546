package org.puente.cli;

import java.io.BufferedOutputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.security.MessageDigest;
import java.util.HexFormat;
import java.util.List;

/** Writes to a file, and keeps count of it: its bytes, their hash, its rows, and the first row of a table. */
final class Tally extends OutputStream {
    private final OutputStream to;
    private final Path file;
    private final boolean table;
    private final MessageDigest digest = RowsHash.sha256();
    private final ByteArrayOutputStream header = new ByteArrayOutputStream();
    private long bytes;
    private long lines;
    private boolean quoted;

    /** {@code table} says whether it is CSV, where a line end in quotes ends no row. */
    Tally(OutputStream to, Path file, boolean table) {
        this.to = new BufferedOutputStream(to);
        this.file = file;
        this.table = table;
    }

    long bytes() {
        return bytes;
    }

    String sha256() {
        return HexFormat.of().formatHex(digest.digest());
    }

    /** Rows without the header, or lines. */
    long rows() {
        return table ? Math.max(0, lines - 1) : lines;
    }

    /** The names of the columns, none of which is quoted in our tables. */
    List<String> columns() {
        return table ? List.of(header.toString(StandardCharsets.UTF_8).strip().split(",")) : List.of();
    }

    @Override
    public void write(int b) {
        write(new byte[] {(byte) b}, 0, 1);
    }

    @Override
    public void write(byte[] buffer, int start, int length) {
        try {
            to.write(buffer, start, length);
        } catch (IOException e) {
            // A stream that prints would forget what went wrong.
            throw new UncheckedIOException("cannot write " + file + " (" + e.getMessage() + ")", e);
        }
        digest.update(buffer, start, length);
        bytes += length;
        for (int i = start; i < start + length; i++) {
            if (table && lines == 0) {
                header.write(buffer[i]);
            }
            quoted ^= table && buffer[i] == '"';
            lines += buffer[i] == '\n' && !quoted ? 1 : 0;
        }
    }

    @Override
    public void flush() throws IOException {
        to.flush();
    }

    @Override
    public void close() throws IOException {
        to.close();
    }
}
