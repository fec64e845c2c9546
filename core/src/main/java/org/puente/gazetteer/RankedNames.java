package org.puente.gazetteer;

import java.util.List;
import org.puente.gazetteer.NameIndex.Found;

/** The names of a gazetteer in an order of its entities, for completion as one types. Safe for many threads. */
public final class RankedNames {
    private final NameIndex names;
    private final RangeLeast order;

    RankedNames(NameIndex names, RangeLeast order) {
        this.names = names;
        this.order = order;
    }

    /**
     * The first entities, in the order given, of which a word of a name starts with the prefix, each with its first
     * such alias. The time depends on the limit, hardly on how many there are.
     */
    public List<Found> best(String prefix, int limit) {
        return names.best(order, prefix, limit);
    }
}
