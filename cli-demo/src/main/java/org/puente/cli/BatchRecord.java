package org.puente.cli;

import java.io.BufferedInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.nio.ByteBuffer;
import java.nio.channels.FileChannel;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.Pattern;
import java.util.zip.CRC32C;

/**
 * What is known of a run of {@code puente batch}: with which index and options, and how far it came. A text file beside
 * the output: three lines of origin, and a line for each row answered. What is cut off at its end is passed over; the
 * output's checksum tells how much of the rest is true, whatever order the disk wrote things in.
 */
final class BatchRecord {
    private static final String FORMAT = "puente batch 1\n";
    private static final Pattern LINE =
            Pattern.compile("([0-9]{1,18}) ([0-9]{1,18}) ([0-9]{1,18}) ([0-9]{1,18}) ([0-9]{1,18}) ([0-9a-f]+)");

    private final Path path;
    private final String index;
    private final String origin;
    /** How much of this file stays. */
    private long kept;

    private BatchRecord(Path path, String index, String options) {
        this.path = path;
        this.index = "index " + index + "\n";
        this.origin = FORMAT + this.index + "options " + options + "\n";
    }

    /**
     * A row up to which all is answered and printed.
     *
     * @param rows answered or bad
     * @param bad of them
     * @param partial answers without a document with all words
     * @param bytes of the output
     * @param crc of the bytes since the row before, CRC-32C
     * @param hash of the rows
     */
    record Point(long rows, long bad, long partial, long bytes, long crc, String hash) {
        static final Point START = new Point(0, 0, 0, 0, 0, "0");

        private String line() {
            return rows + " " + bad + " " + partial + " " + bytes + " " + crc + " " + hash + "\n";
        }
    }

    static BatchRecord beside(Path output, String index, String options) {
        return new BatchRecord(output.resolveSibling(output.getFileName() + ".run"), index, options);
    }

    Path path() {
        return path;
    }

    /**
     * The last row whose output is there whole.
     *
     * @throws CommandException if the output is of another index or other options, or there is no telling
     */
    Point lastWhole(Path output) throws IOException {
        var text = Files.exists(path) ? Files.readString(path, StandardCharsets.ISO_8859_1) : "";
        if (!text.startsWith(origin)) {
            checkOrigin(text, output);
            return Point.START;
        }
        kept = origin.length();
        var last = Point.START;
        try (var in = new BufferedInputStream(Files.newInputStream(output))) {
            for (Point point : points(text.substring(origin.length()))) {
                if (!holds(in, point.bytes() - last.bytes(), point.crc())) {
                    break;
                }
                last = point;
                kept += point.line().length();
            }
        }
        return last;
    }

    private void checkOrigin(String text, Path output) throws IOException {
        boolean begun = origin.startsWith(text) && Files.size(output) == 0;
        if (begun) {
            return;
        }
        var why = !text.startsWith(FORMAT)
                ? "no record of a run beside it (" + path.getFileName() + ")"
                : !text.startsWith(FORMAT + index) ? "the index has changed since" : "the options were others";
        throw new CommandException(
                "cannot go on with " + output + ": " + why + "; remove it, or begin elsewhere with --output");
    }

    private static boolean holds(InputStream in, long length, long expected) throws IOException {
        var crc = new CRC32C();
        var buffer = new byte[1 << 13];
        for (long left = length; left > 0; ) {
            int got = in.read(buffer, 0, (int) Math.min(left, buffer.length));
            if (got < 0) {
                return false;
            }
            crc.update(buffer, 0, got);
            left -= got;
        }
        return length >= 0 && crc.getValue() == expected;
    }

    /** Cuts off the lines of what is not whole. */
    void begin(FileChannel channel) throws IOException {
        channel.truncate(kept).position(kept);
        if (kept == 0) {
            write(channel, origin);
        }
    }

    void add(FileChannel channel, Point point) throws IOException {
        write(channel, point.line());
    }

    private static void write(FileChannel channel, String text) throws IOException {
        var rest = ByteBuffer.wrap(text.getBytes(StandardCharsets.ISO_8859_1));
        while (rest.hasRemaining()) {
            channel.write(rest);
        }
    }

    private static List<Point> points(String text) {
        var points = new ArrayList<Point>();
        int start = 0;
        for (int end = text.indexOf('\n'); end >= 0; end = text.indexOf('\n', start)) {
            var parts = LINE.matcher(text.substring(start, end));
            if (!parts.matches()) {
                break;
            }
            points.add(new Point(
                    Long.parseLong(parts.group(1)),
                    Long.parseLong(parts.group(2)),
                    Long.parseLong(parts.group(3)),
                    Long.parseLong(parts.group(4)),
                    Long.parseLong(parts.group(5)),
                    parts.group(6)));
            start = end + 1;
        }
        return points;
    }
}
