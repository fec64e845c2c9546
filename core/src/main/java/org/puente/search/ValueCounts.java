package org.puente.search;

import java.io.IOException;
import java.util.List;
import org.puente.Facet;
import org.puente.search.Ordinals.Range;

/**
 * How many documents of a set have each value of a type or field. Values go by numbers, which are the same for all sets
 * of a commit.
 */
interface ValueCounts {
    /** What the values are. */
    Facet.Kind kind();

    /** The numbers of the values that are meant. Those of a range lie in the order of their ids. */
    List<Range> ranges();

    /** Documents with a value. */
    int documents(int number);

    /** Documents with at least one of the values. */
    long withValue();

    /** The entity's id, or the value itself. */
    String id(int number) throws IOException;

    /** The number of the value with an id, or -1 if no document of the index has it. */
    int number(String id) throws IOException;
}
