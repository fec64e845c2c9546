package org.puente.cli;

import java.io.BufferedOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.io.PrintStream;
import java.io.UncheckedIOException;
import java.nio.ByteBuffer;
import java.nio.channels.FileChannel;
import java.nio.channels.OverlappingFileLockException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.util.zip.CRC32C;
import org.puente.cli.BatchRecord.Point;

/**
 * The file of a batch that can be resumed, and beside it the record of the run: after every row, how long the file was
 * and what it held. A run that was cut anywhere goes on from the last row whose output is there whole. Nothing is
 * changed before {@link #begin}.
 */
final class BatchFile implements AutoCloseable {
    private final Path path;
    private final BatchRecord record;
    private final Point from;
    private final CRC32C crc = new CRC32C();
    private long bytes;
    private PrintStream out = new PrintStream(OutputStream.nullOutputStream(), false, StandardCharsets.UTF_8);
    private final FileChannel recordChannel;
    private FileChannel channel;

    private BatchFile(Path path, BatchRecord record, Point from) throws IOException {
        this.path = path;
        this.record = record;
        this.from = from;
        recordChannel = FileChannel.open(record.path(), StandardOpenOption.CREATE, StandardOpenOption.WRITE);
        channel = recordChannel;
        lock();
    }

    private void lock() throws IOException {
        try {
            if (recordChannel.tryLock() != null) {
                return;
            }
        } catch (OverlappingFileLockException e) {
            // Another run of this process has it.
        }
        recordChannel.close();
        throw new CommandException("another run writes " + path + "; wait for it, or write elsewhere");
    }

    /** A new file; one that is there already and holds something is refused. */
    static BatchFile fresh(Path path, String index, String options) {
        try {
            if (Files.exists(path) && Files.size(path) > 0) {
                throw new CommandException("a file is there already: " + path
                        + "; go on with it by --resume, remove it, or write elsewhere");
            }
            return new BatchFile(path, BatchRecord.beside(path, index, options), Point.START);
        } catch (IOException e) {
            throw new UncheckedIOException("cannot write " + path, e);
        }
    }

    /** The file of an earlier run with the same index and options; a new one if there is none. */
    static BatchFile resumed(Path path, String index, String options) {
        if (!Files.exists(path)) {
            return fresh(path, index, options);
        }
        var record = BatchRecord.beside(path, index, options);
        try {
            return new BatchFile(path, record, record.lastWhole(path));
        } catch (IOException e) {
            throw new UncheckedIOException("cannot go on with " + path, e);
        }
    }

    /** Where the run goes on: the rows up to there are answered. */
    Point from() {
        return from;
    }

    /** Where to print, after {@link #begin}. */
    PrintStream out() {
        return out;
    }

    /** Cuts off what is not whole, so that printing goes on there. */
    void begin() {
        try {
            channel = FileChannel.open(path, StandardOpenOption.CREATE, StandardOpenOption.WRITE);
            record.begin(recordChannel);
            channel.truncate(from.bytes()).position(from.bytes());
        } catch (IOException e) {
            throw new UncheckedIOException("cannot write " + path, e);
        }
        bytes = from.bytes();
        out = new PrintStream(new BufferedOutputStream(new Counted()), false, StandardCharsets.UTF_8);
    }

    /** Notes that all rows up to here are answered and printed. */
    void reached(long rows, long bad, long partial, String hash) {
        out.flush();
        try {
            record.add(recordChannel, new Point(rows, bad, partial, bytes, crc.getValue(), hash));
            crc.reset();
        } catch (IOException e) {
            throw new UncheckedIOException("cannot write " + record.path(), e);
        }
    }

    CommandException ofOtherQueries() {
        return new CommandException(path
                + " holds answers to other queries; give those it was begun with, or write elsewhere with --output");
    }

    @Override
    public void close() {
        try {
            channel.close();
            recordChannel.close();
        } catch (IOException e) {
            throw new UncheckedIOException("cannot write " + path, e);
        }
    }

    /** What reaches the file; a stream that prints would forget what went wrong. */
    private final class Counted extends OutputStream {
        @Override
        public void write(int b) {
            write(new byte[] {(byte) b}, 0, 1);
        }

        @Override
        public void write(byte[] buffer, int start, int length) {
            try {
                var rest = ByteBuffer.wrap(buffer, start, length);
                while (rest.hasRemaining()) {
                    channel.write(rest);
                }
            } catch (IOException e) {
                throw new UncheckedIOException("cannot write " + path + " (" + e.getMessage() + ")", e);
            }
            crc.update(buffer, start, length);
            bytes += length;
        }
    }
}
