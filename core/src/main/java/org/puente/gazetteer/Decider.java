package org.puente.gazetteer;

import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.puente.Mention;

/**
 * Decides a document: refuses what its facts do not license, round by round, since what is refused may have been evidence
 * for another or have covered a shorter name, and writes what is left.
 */
final class Decider {
    private static final int ROUNDS = 8;

    private final List<Field> fields;
    private final Facts facts;
    private final Judge judge;
    private final List<List<Candidate>> chosen = new ArrayList<>();

    Decider(List<Field> fields, Facts facts) {
        this.fields = fields;
        this.facts = facts;
        this.judge = new Judge(facts);
    }

    List<Mention> decide(Chooser chooser) {
        choose();
        for (int round = 0; round < ROUNDS && refuse(); round++) {
            choose();
        }
        var mentions =
                new ArrayList<Mention>(chosen.get(0).size() + chosen.get(1).size());
        var writer = new MentionWriter(facts, judge, chooser);
        for (int f = 0; f < fields.size(); f++) {
            var candidates = chosen.get(f);
            for (int i = 0; i < candidates.size(); i++) {
                mentions.add(writer.write(fields.get(f), candidates.get(i), beside(fields.get(f), candidates, i)));
            }
        }
        return List.copyOf(mentions);
    }

    private void choose() {
        chosen.clear();
        for (Field field : fields) {
            chosen.add(Candidate.leftmostLongest(field.candidates));
        }
        facts.read(chosen);
    }

    private boolean refuse() {
        boolean changed = false;
        for (int f = 0; f < fields.size(); f++) {
            var candidates = chosen.get(f);
            for (int i = 0; i < candidates.size(); i++) {
                changed |= refuse(fields.get(f), candidates, i);
            }
        }
        return changed;
    }

    private boolean refuse(Field field, List<Candidate> candidates, int i) {
        var candidate = candidates.get(i);
        boolean changed = false;
        for (int r = candidate.size() - 1; r >= 0; r--) {
            var reading = candidate.reading(r);
            if (!judge.isSure(reading)
                    && judge.evidence(field, candidate, reading, beside(field, candidates, i)) == null) {
                candidate.refuse(r);
                changed = true;
            }
        }
        return changed;
    }

    /** A sure name joined to a candidate by a conjunction, a hyphen, or in a headline by nothing; else {@code null}. */
    private static @Nullable Candidate beside(Field field, List<Candidate> chosen, int i) {
        var candidate = chosen.get(i);
        if (i > 0
                && areJoined(field, chosen.get(i - 1), candidate)
                && chosen.get(i - 1).isFirm()) {
            return chosen.get(i - 1);
        }
        if (i + 1 < chosen.size()
                && areJoined(field, candidate, chosen.get(i + 1))
                && chosen.get(i + 1).isFirm()) {
            return chosen.get(i + 1);
        }
        return null;
    }

    private static boolean areJoined(Field field, Candidate left, Candidate right) {
        if (right.from > left.to + 1) {
            return false;
        }
        var gap = field.after(left.to - 1);
        if (right.from == left.to) {
            return gap == Gap.HYPHEN
                    || (gap == Gap.SPACE && field.setting.lettering(left.from) != Setting.Lettering.CAPITALS);
        }
        return right.from == left.to + 1 && gap == Gap.SPACE && WordMarks.has(field.word(left.to), WordMarks.AND);
    }
}
