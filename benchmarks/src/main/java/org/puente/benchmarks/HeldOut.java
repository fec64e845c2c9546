package org.puente.benchmarks;

import java.util.List;
import java.util.Map;
import java.util.Objects;

/**
 * A task under every candidate.
 *
 * @param ndcg mean nDCG@10 by candidate
 */
record HeldOut(Task task, Map<Candidate, Double> ndcg) {

    double of(Candidate candidate) {
        return Objects.requireNonNull(ndcg.get(candidate), candidate.name());
    }

    /** Whether other tasks are tuned on this one. A regional edition repeats a direction that is there already. */
    static boolean counts(Task task) {
        return task.kind() != Task.Kind.REGIONAL;
    }

    /**
     * The candidate with the highest mean over the tasks of other origins, each task alike; of equals the first.
     *
     * @param candidates at least one
     * @param all every task, this one too
     */
    Candidate chosen(List<Candidate> candidates, List<HeldOut> all) {
        var others = all.stream()
                .filter(other -> counts(other.task()) && !other.task().origin().equals(task.origin()))
                .toList();
        Candidate best = candidates.getFirst();
        for (Candidate candidate : candidates) {
            if (mean(candidate, others) > mean(best, others)) {
                best = candidate;
            }
        }
        return best;
    }

    private static double mean(Candidate candidate, List<HeldOut> tasks) {
        return tasks.stream().mapToDouble(task -> task.of(candidate)).average().orElse(0);
    }
}
