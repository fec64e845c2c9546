package org.puente.cli;

import java.util.Locale;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.atomic.AtomicLong;

/** Progress of a work whose length nobody knows: how long it has taken, and how much is done where that is told. */
final class Ticker implements Progress {
    private static final long EVERY_MILLIS = 200;

    private final Terminal terminal;
    private final String task;
    private final long start = System.nanoTime();
    private final AtomicLong done = new AtomicLong();
    private final CountDownLatch ended = new CountDownLatch(1);
    private final Thread thread;

    Ticker(Terminal terminal, String task) {
        this.terminal = terminal;
        this.task = task;
        this.thread = Thread.ofPlatform().daemon().start(this::tick);
    }

    private void tick() {
        try {
            while (!ended.await(EVERY_MILLIS, TimeUnit.MILLISECONDS)) {
                terminal.err().print(line());
                terminal.err().flush();
            }
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
        }
    }

    private String line() {
        long seconds = TimeUnit.NANOSECONDS.toSeconds(System.nanoTime() - start);
        var number = done.get() == 0 ? "" : " " + done.get();
        return String.format(Locale.ROOT, "\r\u001B[K%s%s  %d:%02d", task, number, seconds / 60, seconds % 60);
    }

    @Override
    public void to(long reached) {
        done.set(reached);
    }

    /** Takes the line away; only where there is one. */
    @Override
    public void close() {
        ended.countDown();
        try {
            thread.join();
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
        }
        terminal.err().print("\r\u001B[K");
        terminal.err().flush();
    }
}
