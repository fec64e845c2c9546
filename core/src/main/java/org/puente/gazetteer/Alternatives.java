package org.puente.gazetteer;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.puente.text.Letters;

/**
 * The entities that a mention may be, and what is said of it where the document does not decide. Immutable.
 *
 * @param entities one alias of each, in the gazetteer's order
 * @param typeWords the folded words of the type of each
 * @param ofOneLanguage the only one of these aliases that belongs to one language, or {@code null}
 * @param byId the same, in the order of their ids
 * @param ids in order
 * @param evidence how that of a mention left open begins
 */
record Alternatives(
        List<Surface> entities,
        List<List<String>> typeWords,
        @Nullable Surface ofOneLanguage,
        List<Surface> byId,
        List<String> ids,
        String evidence) {

    /** Of the readings that a candidate has left. */
    static Alternatives of(Candidate candidate) {
        // Readings stand in the gazetteer's order, those of one entity side by side.
        var entities = new ArrayList<Surface>(candidate.size());
        for (int r = 0; r < candidate.size(); r++) {
            var reading = candidate.reading(r);
            for (int i = 0; i < reading.aliases(); i++) {
                if (entities.isEmpty() || entities.getLast().number() != reading.entity(i)) {
                    entities.add(reading.surface(i));
                }
            }
        }
        var byId = new ArrayList<>(entities);
        byId.sort(Comparator.comparing(Surface::id));
        var ids = byId.stream().map(Surface::id).toList();
        var ofOneLanguage =
                entities.stream().filter(Alternatives::isOfOneLanguage).toList();
        return new Alternatives(
                List.copyOf(entities),
                entities.stream().map(Alternatives::typeWords).toList(),
                ofOneLanguage.size() == 1 ? ofOneLanguage.getFirst() : null,
                List.copyOf(byId),
                ids,
                Chooser.undecided(ids));
    }

    private static boolean isOfOneLanguage(Surface surface) {
        var alias = surface.special();
        return alias != null && alias.language() != null;
    }

    private static List<String> typeWords(Surface surface) {
        return List.of(Letters.fold(Letters.lower(surface.type())).split("/", -1));
    }
}
