package org.puente.cli;

import me.tongfei.progressbar.ConsoleProgressBarConsumer;
import me.tongfei.progressbar.ProgressBar;
import me.tongfei.progressbar.ProgressBarBuilder;
import me.tongfei.progressbar.ProgressBarStyle;

/** How far an indexing run has come, in bytes of the files. */
interface Progress extends AutoCloseable {
    /** Shows nothing. */
    Progress NONE = bytes -> {};

    /** So many bytes were read in all. */
    void to(long bytes);

    /** Ends the display. */
    @Override
    default void close() {}

    /** A bar on the terminal, or nothing where there is none. */
    static Progress on(Terminal terminal, long bytes) {
        return terminal.interactive() ? new Bar(terminal, bytes) : NONE;
    }

    /** A moving bar. */
    final class Bar implements Progress {
        private static final int EVERY_MILLIS = 200;
        private static final long MEGABYTE = 1_000_000;
        /** What the bar takes as an unknown length, that of standard input. */
        private static final long UNKNOWN = -1;

        private final ProgressBar bar;

        private Bar(Terminal terminal, long bytes) {
            this.bar = new ProgressBarBuilder()
                    .setTaskName("indexing")
                    .setInitialMax(bytes > 0 ? bytes : UNKNOWN)
                    .setUnit(" MB", MEGABYTE)
                    .setStyle(ProgressBarStyle.ASCII)
                    .setUpdateIntervalMillis(EVERY_MILLIS)
                    .setConsumer(new ConsoleProgressBarConsumer(terminal.err(), terminal.width()))
                    .clearDisplayOnFinish()
                    .build();
        }

        @Override
        public void to(long bytes) {
            bar.stepTo(bytes);
        }

        @Override
        public void close() {
            bar.close();
        }
    }
}
