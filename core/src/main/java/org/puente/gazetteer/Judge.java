package org.puente.gazetteer;

import org.jspecify.annotations.Nullable;
import org.puente.Alias;
import org.puente.MatchPolicy;

/** Decides by the whole document whether a match whose letters agree is a mention, and says why. */
final class Judge {
    private final Facts facts;

    Judge(Facts facts) {
        this.facts = facts;
    }

    /** Whether a reading is accepted whatever the document says, so that its evidence need not be found yet. */
    boolean isSure(Candidate.Reading reading) {
        var surface = reading.surface();
        return reading.fit().grade() == Fit.Grade.FIRM
                && surface.isUnconditional()
                && !(surface.isPerson() && surface.is(Surface.PARTIAL) && facts.hasOthers());
    }

    /** The evidence that accepts a reading, or {@code null} if it is refused. */
    @Nullable
    String evidence(Field field, Candidate candidate, Candidate.Reading reading, @Nullable Candidate beside) {
        var surface = reading.surface();
        String title = titleBefore(field, candidate);
        if (surface.isPerson() && surface.is(Surface.PARTIAL) && title == null) {
            String surname = field.word(candidate.to - 1).folded();
            if (facts.isAnothers(surname, field.position(candidate.from), surface)) {
                return null;
            }
        }
        String need = null;
        if (!surface.isUnconditional()) {
            need = need(surface);
            if (need == null) {
                return null;
            }
        }
        String more = need != null ? need : title != null ? title : longer(surface);
        return switch (reading.fit().grade()) {
            case NO -> null;
            case FIRM -> more == null ? reading.fit().evidence() : reading.fit().evidence() + "; " + more;
            case WEAK -> more != null ? more : weak(field, candidate, surface, beside);
            case FORCED ->
                facts.named(surface) != null
                        ? "capital of a sentence; named with capitals elsewhere in the document"
                        : null;
        };
    }

    private @Nullable String need(Surface surface) {
        if (surface.alias().needs() == Alias.Need.CONTEXT) {
            String word = facts.contextWord(surface.alias().context());
            return word == null ? null : "context word: " + word;
        }
        return longer(surface);
    }

    private @Nullable String longer(Surface surface) {
        var named = facts.named(surface);
        if (named == null || !named.isLonger(surface)) {
            return null;
        }
        return surface.policy() == MatchPolicy.ACRONYM ? "expansion in the document" : "full name in the document";
    }

    private @Nullable String weak(Field field, Candidate candidate, Surface surface, @Nullable Candidate beside) {
        if (surface.isPlace()
                && surface.policy() == MatchPolicy.NAME
                && WordMarks.has(field.word(candidate.from), WordMarks.FUNCTION)) {
            // Pronouns and the like open sentences before verbs as names do: We will is no village.
            return null;
        }
        if (surface.is(Surface.SINGLE) && WordList.SMALL.has(field.word(candidate.from))) {
            return Syntax.ofName(field, candidate.to);
        }
        if (facts.named(surface) != null) {
            return "named where the capital tells elsewhere in the document";
        }
        if (beside != null) {
            return "beside another name: " + field.written(beside.from, beside.to);
        }
        if (surface.isPlace() && field.setting.startsSentence(candidate.from)) {
            return "place at the start of a sentence, without an article";
        }
        return Syntax.ofName(field, candidate.to);
    }

    private static @Nullable String titleBefore(Field field, Candidate candidate) {
        int before = candidate.from - 1;
        var gap = field.before(candidate.from);
        boolean beside = gap == Gap.SPACE || gap == Gap.LINE || gap == Gap.POINT;
        if (!beside || !WordList.ROLES.has(field.word(before))) {
            return null;
        }
        if (gap == Gap.POINT && field.setting.startsSentence(candidate.from)) {
            return null;
        }
        return "title before it: " + field.word(before).written();
    }
}
