package org.puente.index;

import java.util.Comparator;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.puente.Entity;
import org.puente.Gazetteer;
import org.puente.Mention;
import org.puente.RetagSummary;
import org.puente.RetagSummary.EntityChange;

/** Counts what a retag does. Safe for many threads. */
final class RetagTally {
    private final Map<String, long[]> changes = new HashMap<>();
    private long reindexed;
    private long more;

    /** A document whose mentions were these and are now those. */
    synchronized void add(List<Mention> before, List<Mention> now) {
        count(before, now, 1);
    }

    /**
     * A document that is written again: its mentions were those before the retag, are these in between, and are now the
     * last.
     *
     * @param added whether it is one more that was tagged again
     */
    synchronized void again(List<Mention> before, List<Mention> between, List<Mention> now, boolean added) {
        more += added ? 1 : 0;
        count(before, between, -1);
        count(before, now, 1);
    }

    private void count(List<Mention> before, List<Mention> now, int times) {
        if (!before.equals(now)) {
            reindexed += times;
            Set<String> had = entities(before);
            Set<String> has = entities(now);
            count(has, had, 0, times);
            count(had, has, 1, times);
        }
    }

    private void count(Set<String> these, Set<String> butNot, int column, int times) {
        for (String id : these) {
            if (!butNot.contains(id)) {
                changes.computeIfAbsent(id, made -> new long[2])[column] += times;
            }
        }
    }

    private static Set<String> entities(List<Mention> mentions) {
        var ids = new HashSet<String>();
        for (Mention mention : mentions) {
            if (mention.entity() != null) {
                ids.add(mention.entity());
            }
        }
        return ids;
    }

    synchronized RetagSummary summary(long documents, long examined, Gazetteer before, Gazetteer now) {
        var entities = changes.entrySet().stream()
                .filter(change -> change.getValue()[0] + change.getValue()[1] > 0)
                .map(change -> new EntityChange(
                        entity(change.getKey(), before, now), change.getValue()[0], change.getValue()[1]))
                .sorted(Comparator.comparingLong((EntityChange change) -> -change.gained() - change.lost())
                        .thenComparing(change -> change.entity().id()))
                .toList();
        return new RetagSummary(documents, examined + more, reindexed, entities);
    }

    private static Entity entity(String id, Gazetteer before, Gazetteer now) {
        return now.entity(id).or(() -> before.entity(id)).orElseThrow();
    }
}
