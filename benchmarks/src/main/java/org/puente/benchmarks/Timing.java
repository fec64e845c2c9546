package org.puente.benchmarks;

import com.sun.management.OperatingSystemMXBean;
import java.io.IOException;
import java.lang.management.ManagementFactory;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.stream.IntStream;

/**
 * How long work took.
 *
 * @param wall seconds on the clock
 * @param cpu seconds that all threads of this process computed, the collector's and the compiler's included
 */
record Timing(double wall, double cpu) {
    private static final OperatingSystemMXBean SYSTEM =
            ManagementFactory.getPlatformMXBean(OperatingSystemMXBean.class);
    private static final double NANOS = 1e9;

    /** Something to time. */
    interface Work {
        void run() throws IOException;
    }

    /** Runs once. */
    static Timing of(Work work) throws IOException {
        long cpu = SYSTEM.getProcessCpuTime();
        long start = System.nanoTime();
        work.run();
        long wall = System.nanoTime() - start;
        return new Timing(wall / NANOS, (SYSTEM.getProcessCpuTime() - cpu) / NANOS);
    }

    /**
     * Times several works in alternation, so that a slow minute of the machine hits all alike: in order, then in reverse.
     *
     * @param rounds how often each is timed, after one round that is not
     * @return for each work the medians
     */
    static List<Timing> alternate(int rounds, List<Work> works) throws IOException {
        return rounds(rounds, works).stream().map(Timing::median).toList();
    }

    /** The same; for each work all rounds, in order. */
    static List<List<Timing>> rounds(int rounds, List<Work> works) throws IOException {
        var taken = new ArrayList<List<Timing>>();
        for (Work work : works) {
            taken.add(new ArrayList<>());
            work.run();
        }
        for (int round = 0; round < rounds; round++) {
            for (int i = 0; i < works.size(); i++) {
                int turn = round % 2 == 0 ? i : works.size() - 1 - i;
                System.gc();
                taken.get(turn).add(of(works.get(turn)));
            }
        }
        return taken;
    }

    /** How many times as long one takes as the other, by processor time: the median over the rounds, which are pairs. */
    static double ratio(List<Timing> one, List<Timing> other) {
        return median(IntStream.range(0, one.size())
                .mapToDouble(round -> one.get(round).cpu / other.get(round).cpu)
                .toArray());
    }

    static Timing median(List<Timing> timings) {
        return new Timing(
                median(timings.stream().mapToDouble(Timing::wall).toArray()),
                median(timings.stream().mapToDouble(Timing::cpu).toArray()));
    }

    /** The middle value; of an even number the lower of the two. */
    static double median(double[] values) {
        return quantile(values, 0.5);
    }

    /** The smallest value that at least this share of the values does not exceed. */
    static double quantile(double[] values, double share) {
        double[] sorted = values.clone();
        Arrays.sort(sorted);
        int rank = (int) Math.ceil(share * sorted.length);
        return sorted[Math.max(0, Math.min(sorted.length, rank) - 1)];
    }
}
