package org.puente.gazetteer;

import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** Decides which of several entities an alias they share stands for. */
final class Ambiguity {
    private final Field field;
    private final Candidate candidate;
    private final Facts facts;

    Ambiguity(Field field, Candidate candidate, Facts facts) {
        this.field = field;
        this.candidate = candidate;
        this.facts = facts;
    }

    /**
     * The entity decided for.
     *
     * @param surface of the entity
     * @param evidence in a few words
     */
    record Decision(Surface surface, String evidence) {}

    /** The entity that is meant, or {@code null} if the document does not decide. */
    @Nullable
    Decision decide(List<Surface> entities) {
        if (entities.size() == 1) {
            return new Decision(entities.getFirst(), "");
        }
        var byType = only(entities, this::hasTypeWordBeside);
        if (byType != null) {
            return new Decision(byType, "its type stands beside it");
        }
        var byLanguage = only(entities, surface -> surface.alias().language() != null);
        if (byLanguage != null) {
            return new Decision(byLanguage, "the name in this language");
        }
        var named = only(entities, surface -> facts.named(surface) != null);
        if (named != null) {
            return new Decision(named, "named otherwise in the document");
        }
        var nearest = nearestPerson(entities);
        return nearest == null ? null : new Decision(nearest, "the nearest full name before it");
    }

    private static @Nullable Surface only(List<Surface> entities, java.util.function.Predicate<Surface> test) {
        var passing = new ArrayList<Surface>();
        for (Surface surface : entities) {
            if (test.test(surface)) {
                passing.add(surface);
            }
        }
        return passing.size() == 1 ? passing.getFirst() : null;
    }

    private boolean hasTypeWordBeside(Surface surface) {
        int before = candidate.from - 1;
        while (before >= 0 && Links.isLink(field.word(before).folded()) && field.after(before) == Gap.SPACE) {
            before--;
        }
        boolean left = before >= 0
                && field.after(before) == Gap.SPACE
                && (isTypeWord(before, surface) || (surface.isPlace() && isIn(before)));
        return left || (field.after(candidate.to - 1) == Gap.SPACE && isTypeWord(candidate.to, surface));
    }

    private boolean isIn(int token) {
        String word = field.word(token).folded();
        return word.equals("in") || word.equals("en");
    }

    private boolean isTypeWord(int token, Surface surface) {
        String word = field.word(token).folded();
        for (String part : surface.entity().type().split("/", -1)) {
            if (word.equals(org.puente.text.Letters.fold(org.puente.text.Letters.lower(part)))) {
                return true;
            }
        }
        return switch (word) {
            case "city", "state", "town", "ciudad", "estado", "municipio" -> surface.isPlace();
            case "party", "partido", "company", "empresa", "club", "team" ->
                surface.entity().type().startsWith("organization");
            default -> surface.isPerson() && WordList.ROLES.has(field.word(token));
        };
    }

    private @Nullable Surface nearestPerson(List<Surface> entities) {
        long nearest = -1;
        Surface found = null;
        for (Surface surface : entities) {
            var named = facts.named(surface);
            if (!surface.isPerson()) {
                return null;
            }
            long before = named == null ? -1 : named.fullBefore(field.position(candidate.from));
            if (before > nearest) {
                nearest = before;
                found = surface;
            }
        }
        return found;
    }
}
