package org.puente.gazetteer;

import java.util.List;
import java.util.function.IntPredicate;
import org.jspecify.annotations.Nullable;

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
    Decision decide(Alternatives alternatives) {
        var entities = alternatives.entities();
        if (entities.size() == 1) {
            return new Decision(entities.getFirst(), "");
        }
        int byType = only(entities.size(), i -> hasTypeWordBeside(alternatives, i));
        if (byType >= 0) {
            return new Decision(entities.get(byType), "its type stands beside it");
        }
        var byLanguage = alternatives.ofOneLanguage();
        if (byLanguage != null) {
            return new Decision(byLanguage, "the name in this language");
        }
        int named = only(entities.size(), i -> facts.named(entities.get(i)) != null);
        if (named >= 0) {
            return new Decision(entities.get(named), NAMED);
        }
        var nearest = nearestPerson(entities);
        return nearest == null ? null : new Decision(nearest, "the nearest full name before it");
    }

    /** The only number below {@code end} that passes a test, or -1. */
    private static int only(int end, IntPredicate test) {
        int only = -1;
        for (int i = 0; i < end; i++) {
            if (test.test(i)) {
                if (only >= 0) {
                    return -1;
                }
                only = i;
            }
        }
        return only;
    }

    private boolean hasTypeWordBeside(Alternatives alternatives, int i) {
        var surface = alternatives.entities().get(i);
        var words = alternatives.typeWords().get(i);
        return (before >= 0 && (isTypeWord(before, surface, words) || (surface.isPlace() && isIn(before))))
                || (after >= 0 && isTypeWord(after, surface, words));
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

    private boolean isTypeWord(int token, Surface surface, List<String> typeWords) {
        String word = field.word(token).folded();
        if (typeWords.contains(word)) {
            return true;
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
