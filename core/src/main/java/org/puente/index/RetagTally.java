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

    /** A document whose mentions were these and are now those. */
    synchronized void add(List<Mention> before, List<Mention> now) {
        reindexed++;
        Set<String> had = entities(before);
        Set<String> has = entities(now);
        count(has, had, 0);
        count(had, has, 1);
    }

    private void count(Set<String> these, Set<String> butNot, int column) {
        for (String id : these) {
            if (!butNot.contains(id)) {
                changes.computeIfAbsent(id, added -> new long[2])[column]++;
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
                .map(change -> new EntityChange(
                        entity(change.getKey(), before, now), change.getValue()[0], change.getValue()[1]))
                .sorted(Comparator.comparingLong((EntityChange change) -> -change.gained() - change.lost())
                        .thenComparing(change -> change.entity().id()))
                .toList();
        return new RetagSummary(documents, examined, reindexed, entities);
    }

    private static Entity entity(String id, Gazetteer before, Gazetteer now) {
        return now.entity(id).or(() -> before.entity(id)).orElseThrow();
    }
}
