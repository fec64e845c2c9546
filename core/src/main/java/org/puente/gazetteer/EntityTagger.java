package org.puente.gazetteer;

import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.puente.Gazetteer;
import org.puente.Mention;
import org.puente.text.AnalyzedText;

/**
 * Finds the mentions of a gazetteer's entities in documents: all matches of the trie, leftmost longest, less those that
 * their letters, their neighbours or the rest of the document refuse. The cost of a text does not grow with the
 * gazetteer. Immutable; safe for any number of threads.
 */
public final class EntityTagger {
    private static final int ROUNDS = 8;

    private final NameTable names;

    private EntityTagger(NameTable names) {
        this.names = names;
    }

    /** A tagger with the entities of this gazetteer. Compiles it: make it once and keep it. */
    public static EntityTagger of(Gazetteer gazetteer) {
        return new EntityTagger(NameTable.of(gazetteer));
    }

    NameTable names() {
        return names;
    }

    /**
     * The mentions in a document, title and body read together: those of the title first, each field's in order. They
     * never overlap. One that the document does not decide has no entity, but candidates.
     */
    public List<Mention> tag(AnalyzedText title, AnalyzedText body) {
        var fields = List.of(new Field("title", title, 0), new Field("body", body, 1));
        var facts = new Facts(fields);
        for (Field field : fields) {
            new Finder(names, field).find();
            new LongerNames(field, facts).refuse();
        }
        return decide(fields, facts);
    }

    private static List<Mention> decide(List<Field> fields, Facts facts) {
        var judge = new Judge(facts);
        var chosen = choose(fields);
        boolean changed = true;
        for (int round = 0; changed && round < ROUNDS; round++) {
            facts.read(chosen);
            changed = false;
            for (int f = 0; f < fields.size(); f++) {
                changed |= refuse(fields.get(f), chosen.get(f), judge);
            }
            chosen = choose(fields);
        }
        facts.read(chosen);
        var mentions = new ArrayList<Mention>();
        var writer = new MentionWriter(facts, judge);
        for (int f = 0; f < fields.size(); f++) {
            var candidates = chosen.get(f);
            for (int i = 0; i < candidates.size(); i++) {
                mentions.add(writer.write(fields.get(f), candidates.get(i), beside(fields.get(f), candidates, i)));
            }
        }
        return List.copyOf(mentions);
    }

    private static List<List<Candidate>> choose(List<Field> fields) {
        return fields.stream()
                .map(field -> Candidate.leftmostLongest(field.candidates))
                .toList();
    }

    private static boolean refuse(Field field, List<Candidate> chosen, Judge judge) {
        boolean changed = false;
        for (int i = 0; i < chosen.size(); i++) {
            var candidate = chosen.get(i);
            var beside = beside(field, chosen, i);
            changed |=
                    candidate.readings.removeIf(reading -> judge.evidence(field, candidate, reading, beside) == null);
        }
        return changed;
    }

    /** A sure name joined to a candidate by a conjunction, a hyphen, or in a headline by nothing; else {@code null}. */
    private static @Nullable Candidate beside(Field field, List<Candidate> chosen, int i) {
        if (i > 0 && chosen.get(i - 1).isFirm() && areJoined(field, chosen.get(i - 1), chosen.get(i))) {
            return chosen.get(i - 1);
        }
        if (i + 1 < chosen.size() && chosen.get(i + 1).isFirm() && areJoined(field, chosen.get(i), chosen.get(i + 1))) {
            return chosen.get(i + 1);
        }
        return null;
    }

    private static boolean areJoined(Field field, Candidate left, Candidate right) {
        var gap = field.after(left.to - 1);
        if (right.from == left.to) {
            return gap == Gap.HYPHEN
                    || (gap == Gap.SPACE && field.setting.lettering(left.from) != Setting.Lettering.CAPITALS);
        }
        return right.from == left.to + 1
                && gap == Gap.SPACE
                && Links.isAnd(field.word(left.to).folded());
    }
}
