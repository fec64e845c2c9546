package org.puente.query;

import java.util.List;

/**
 * What the names before a colon mean in an index. The built-in fields {@code title body id language published} are known
 * without asking; then entity types are asked for, then keyword fields. Implementations serve many threads.
 */
public interface QueryNames {
    /** Whether this is an entity type of the gazetteer, such as {@code person} or {@code organization/cartel}. */
    boolean isEntityType(String name);

    /** Whether this is a keyword field of the index, such as {@code source}. */
    boolean isKeywordField(String name);

    /** The entity types and keyword fields there are, for the error that names them; empty where that is unknown. */
    default List<String> known() {
        return List.of();
    }
}
