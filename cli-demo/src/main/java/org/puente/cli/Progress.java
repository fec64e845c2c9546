package org.puente.cli;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import me.tongfei.progressbar.ConsoleProgressBarConsumer;
import me.tongfei.progressbar.ProgressBar;
import me.tongfei.progressbar.ProgressBarBuilder;
import me.tongfei.progressbar.ProgressBarStyle;

/** How far an indexing run has come, in bytes of text. */
interface Progress extends AutoCloseable {
    /** Shows nothing. */
    Progress NONE = bytes -> {};

    /** Goes on by this many bytes. */
    void step(long bytes);

    /** Ends the display. */
    @Override
    default void close() {}

    /** A bar on the terminal, or nothing where there is none. */
    static Progress on(Terminal terminal, List<Path> files) {
        return terminal.interactive() ? new Bar(terminal, files) : NONE;
    }

    /** A moving bar; its length is that of the files, of which the texts are most. */
    final class Bar implements Progress {
        private static final int EVERY_MILLIS = 200;
        private static final long MEGABYTE = 1_000_000;

        private final ProgressBar bar;

        private Bar(Terminal terminal, List<Path> files) {
            this.bar = new ProgressBarBuilder()
                    .setTaskName("indexing")
                    .setInitialMax(length(files))
                    .setUnit(" MB", MEGABYTE)
                    .setStyle(ProgressBarStyle.ASCII)
                    .setUpdateIntervalMillis(EVERY_MILLIS)
                    .setConsumer(new ConsoleProgressBarConsumer(terminal.err(), terminal.width()))
                    .clearDisplayOnFinish()
                    .build();
        }

        @Override
        public void step(long bytes) {
            bar.stepBy(bytes);
        }

        @Override
        public void close() {
            bar.close();
        }

        /** The bytes of all files; -1, which the bar takes as unknown, where one of them is standard input. */
        private static long length(List<Path> paths) {
            long sum = 0;
            for (Path path : paths) {
                if (path.toString().equals("-")) {
                    return -1;
                }
                try (var files = Files.walk(path)) {
                    sum += files.filter(Files::isRegularFile)
                            .mapToLong(file -> file.toFile().length())
                            .sum();
                } catch (IOException e) {
                    throw new UncheckedIOException("cannot read " + path, e);
                }
            }
            return sum;
        }
    }
}
