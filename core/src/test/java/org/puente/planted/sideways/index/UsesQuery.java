package org.puente.planted.sideways.index;

import org.puente.query.QueryLimits;

/** Indexing and querying are neighbours that do not know each other. */
final class UsesQuery {
    int depth() {
        return QueryLimits.DEFAULT.depth();
    }
}
