package org.puente;

import java.util.List;

/**
 * What a retag did.
 *
 * @param documents in the index
 * @param examined documents that hold a name of which something changed, and were tagged again
 * @param reindexed documents among them whose mentions are no longer the same, and were written again
 * @param entities that documents gained or lost, those with most changes first, then by id
 */
public record RetagSummary(long documents, long examined, long reindexed, List<EntityChange> entities) {
    /** Copies the list. */
    public RetagSummary {
        entities = List.copyOf(entities);
    }

    /**
     * How the documents of one entity changed. One that keeps a mention of it counts as neither gained nor lost.
     *
     * @param entity as the new gazetteer has it, or the old one where the new one does not
     * @param gained documents that mention it now and did not before
     * @param lost documents that mentioned it before and do not now
     */
    public record EntityChange(Entity entity, long gained, long lost) {}
}
