package org.puente;

import java.util.Collection;
import java.util.Optional;
import java.util.SortedSet;

/**
 * Entities kept elsewhere, such as in the file of an index, and read when they are asked for. What it holds was validated
 * when it was a {@link Gazetteer} first, and never changes. Safe for any number of threads.
 */
public interface EntityStore {
    /** All, in their order. */
    Collection<Entity> entities();

    /** The one with this id, if there is one. */
    Optional<Entity> entity(String id);

    /** The types that occur, in order. */
    SortedSet<String> types();

    /** The fingerprint of the gazetteer that was stored. */
    String fingerprint();
}
