package org.puente.planted.shown.embedded;

import java.util.List;
import org.apache.lucene.search.Query;

/** No exported signature names a type of Lucene. */
public final class ShowsLucene {
    private ShowsLucene() {}

    /** Hidden in a type argument. */
    public static List<Query> queries() {
        return List.of();
    }
}
