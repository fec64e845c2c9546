package org.puente.gazetteer;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.puente.text.Letters;

/**
 * The entities that a mention may be, and what is said of it where the document does not decide. Safe for many threads:
 * immutable but for the evidence made last, and making that twice does no harm.
 */
final class Alternatives {
    private final List<Surface> entities;
    private final List<List<String>> typeWords;
    private final @Nullable Surface ofOneLanguage;
    private final List<Surface> byId;
    private final List<String> ids;
    private final String undecided;
    private @Nullable Said last;

    private Alternatives(List<Surface> entities) {
        this.entities = entities;
        typeWords = entities.stream().map(Alternatives::typeWords).toList();
        var ofOneLanguage =
                entities.stream().filter(Alternatives::isOfOneLanguage).toList();
        this.ofOneLanguage = ofOneLanguage.size() == 1 ? ofOneLanguage.getFirst() : null;
        byId = entities.stream().sorted(Comparator.comparing(Surface::id)).toList();
        // A copy, since every mention left open would copy a list that may have nulls.
        ids = List.copyOf(byId.stream().map(Surface::id).toList());
        undecided = Chooser.undecided(ids);
    }

    /** The evidence of a mention, from that of its letters. */
    private record Said(String letters, String evidence) {}

    /** Of aliases in the gazetteer's order, those of an entity side by side. */
    static Alternatives of(List<Surface> aliases) {
        var entities = new ArrayList<Surface>(aliases.size());
        for (Surface alias : aliases) {
            if (entities.isEmpty() || entities.getLast().number() != alias.number()) {
                entities.add(alias);
            }
        }
        return new Alternatives(List.copyOf(entities));
    }

    private static boolean isOfOneLanguage(Surface surface) {
        var alias = surface.special();
        return alias != null && alias.language() != null;
    }

    private static List<String> typeWords(Surface surface) {
        return List.of(Letters.fold(Letters.lower(surface.type())).split("/", -1));
    }

    /** An alias of each entity, in the gazetteer's order. */
    List<Surface> entities() {
        return entities;
    }

    /** The folded words of the type of each. */
    List<List<String>> typeWords() {
        return typeWords;
    }

    /** The only one of these aliases that belongs to one language, or {@code null}. */
    @Nullable
    Surface ofOneLanguage() {
        return ofOneLanguage;
    }

    /** The aliases in the order of {@link #ids()}. */
    List<Surface> byId() {
        return byId;
    }

    /** The ids of the entities, in order. */
    List<String> ids() {
        return ids;
    }

    /** The evidence of a mention that is left open, from that of its letters, which is the same most often. */
    String undecided(String letters) {
        Said known = last;
        if (known == null || !known.letters().equals(letters)) {
            known = new Said(letters, undecided + letters);
            last = known;
        }
        return known.evidence();
    }
}
