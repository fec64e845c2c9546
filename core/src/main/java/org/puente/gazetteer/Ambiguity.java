package org.puente.gazetteer;

import java.util.List;
import org.jspecify.annotations.Nullable;
import org.puente.text.Letters;

/** Decides which of several entities an alias they share stands for. */
final class Ambiguity {
    /** The evidence where one of several is. */
    static final String NAMED = "named otherwise in the document";

    private final Field field;
    private final Candidate candidate;
    private final Facts facts;
    /** The tokens in which a type may stand, or -1. */
    private final int before;

    private final int after;
    private String type = "";
    private String[] typeWords = {""};

    Ambiguity(Field field, Candidate candidate, Facts facts) {
        this.field = field;
        this.candidate = candidate;
        this.facts = facts;
        this.before = before(field, candidate);
        this.after = field.after(candidate.to - 1) == Gap.SPACE ? candidate.to : -1;
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
        var byLanguage = only(entities, Ambiguity::isOfOneLanguage);
        if (byLanguage != null) {
            return new Decision(byLanguage, "the name in this language");
        }
        var named = only(entities, surface -> facts.named(surface) != null);
        if (named != null) {
            return new Decision(named, NAMED);
        }
        var nearest = nearestPerson(entities);
        return nearest == null ? null : new Decision(nearest, "the nearest full name before it");
    }

    private static @Nullable Surface only(List<Surface> entities, java.util.function.Predicate<Surface> test) {
        Surface only = null;
        for (Surface surface : entities) {
            if (test.test(surface)) {
                if (only != null) {
                    return null;
                }
                only = surface;
            }
        }
        return only;
    }

    private static boolean isOfOneLanguage(Surface surface) {
        var alias = surface.special();
        return alias != null && alias.language() != null;
    }

    private boolean hasTypeWordBeside(Surface surface) {
        return (before >= 0 && (isTypeWord(before, surface) || (surface.isPlace() && isIn(before))))
                || (after >= 0 && isTypeWord(after, surface));
    }

    /** The token before the candidate and its preposition, or -1. */
    private static int before(Field field, Candidate candidate) {
        int before = candidate.from - 1;
        while (before >= 0 && WordMarks.has(field.word(before), WordMarks.LINK) && field.after(before) == Gap.SPACE) {
            before--;
        }
        return before >= 0 && field.after(before) == Gap.SPACE ? before : -1;
    }

    private boolean isIn(int token) {
        String word = field.word(token).folded();
        return word.equals("in") || word.equals("en");
    }

    private boolean isTypeWord(int token, Surface surface) {
        String word = field.word(token).folded();
        if (!surface.type().equals(type)) {
            type = surface.type();
            typeWords = Letters.fold(Letters.lower(type)).split("/", -1);
        }
        for (String part : typeWords) {
            if (word.equals(part)) {
                return true;
            }
        }
        return switch (word) {
            case "city", "state", "town", "ciudad", "estado", "municipio" -> surface.isPlace();
            case "party", "partido", "company", "empresa", "club", "team" ->
                surface.type().startsWith("organization");
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
