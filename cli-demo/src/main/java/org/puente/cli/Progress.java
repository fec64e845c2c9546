package org.puente.cli;

import me.tongfei.progressbar.ConsoleProgressBarConsumer;
import me.tongfei.progressbar.ProgressBar;
import me.tongfei.progressbar.ProgressBarBuilder;
import me.tongfei.progressbar.ProgressBarStyle;

/** How far a long work has come. */
interface Progress extends AutoCloseable {
    /** Shows nothing. */
    Progress NONE = done -> {};

    /** What bars take as an unknown length. */
    long UNKNOWN = -1;

    /** So much was done in all. */
    void to(long done);

    /** Ends the display. */
    @Override
    default void close() {}

    /** A bar for the bytes of files, on the terminal; nothing where there is none. */
    static Progress ofBytes(String task, long bytes, Terminal terminal) {
        return terminal.interactive() ? new Bar(terminal, task, bytes, " MB", Bar.MEGABYTE) : NONE;
    }

    /** The time a work has taken, on the terminal; nothing where there is none. */
    static Progress ofTime(String task, Terminal terminal) {
        return terminal.interactive() ? new Ticker(terminal, task) : NONE;
    }

    /**
     * A bar for a number of things, or, if that is {@link #UNKNOWN}, how many are done; nothing where
     * data are printed on the same terminal.
     *
     * @param toFile whether data go to a file
     */
    static Progress of(String task, long number, Terminal terminal, boolean toFile) {
        if (!terminal.interactive() || terminal.screen() && !toFile) {
            return NONE;
        }
        return number == UNKNOWN ? new Ticker(terminal, task) : new Bar(terminal, task, number, "", 1);
    }

    /** A moving bar. */
    final class Bar implements Progress {
        private static final int EVERY_MILLIS = 200;
        private static final long MEGABYTE = 1_000_000;

        private final ProgressBar bar;

        private Bar(Terminal terminal, String task, long most, String unit, long size) {
            this.bar = new ProgressBarBuilder()
                    .setTaskName(task)
                    .setInitialMax(most > 0 ? most : UNKNOWN)
                    .setUnit(unit, size)
                    .setStyle(ProgressBarStyle.ASCII)
                    .setUpdateIntervalMillis(EVERY_MILLIS)
                    .setConsumer(new ConsoleProgressBarConsumer(terminal.err(), terminal.width()))
                    .clearDisplayOnFinish()
                    .build();
        }

        @Override
        public void to(long done) {
            bar.stepTo(done);
        }

        @Override
        public void close() {
            bar.close();
        }
    }
}
