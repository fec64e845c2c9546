package org.puente;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * A document found.
 *
 * @param id of the document
 * @param score how well it matches; comparable within one answer only
 * @param title as given
 * @param language of most of its words
 * @param published the day, or {@code null} if not known
 * @param fields its keyword fields
 * @param entities that it mentions, most mentions first, then by id
 * @param fragments of its text, the best first
 * @param duplicates the other documents found that are nearly the same text, which this hit stands for: the earliest
 *     first, undated last, then by id; empty unless the request collapses
 * @param explanation how the score came about, in words; {@code null} unless asked for
 */
public record Hit(
        String id,
        double score,
        String title,
        Language language,
        @Nullable LocalDate published,
        Map<String, List<String>> fields,
        List<HitEntity> entities,
        List<Fragment> fragments,
        List<Duplicates.Member> duplicates,
        @Nullable String explanation) {
    /** Copies the lists; the fields come from a {@link SourceDocument}, which is immutable. */
    public Hit {
        entities = List.copyOf(entities);
        fragments = List.copyOf(fragments);
        duplicates = List.copyOf(duplicates);
    }

    /**
     * An entity that a hit mentions.
     *
     * @param id of the entity
     * @param type of the entity
     * @param label in the language asked for
     * @param mentions in the document
     */
    public record HitEntity(String id, String type, String label, int mentions) {}
}
