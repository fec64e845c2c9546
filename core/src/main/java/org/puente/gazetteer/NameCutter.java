package org.puente.gazetteer;

import java.util.ArrayList;
import java.util.List;
import org.puente.gazetteer.NameRuns.Part;

/** Cuts runs into names by what the other texts show: what is joined, what its first word is. */
final class NameCutter {
    private final NameUse use;

    NameCutter(NameUse use) {
        this.use = use;
    }

    /** A name at tokens {@code [from, to)}; {@code sure} where it has its first capital by choice. */
    record Cut(int from, int to, String key, boolean sure) {}

    /** The names of a run, in order. */
    List<Cut> cut(Field field, List<Part> run) {
        var cuts = new ArrayList<Cut>(run.size());
        for (int i = 0; i < run.size(); i++) {
            Part part = run.get(i);
            if (i + 1 < run.size() && areOne(field, part, run.get(i + 1))) {
                part = new Part(part.from(), run.get(++i).to(), part.sure());
            }
            cuts.add(withoutOpening(field, part));
        }
        return cuts;
    }

    /** Whether two parts are one name: the second stands in fewer documents alone than they do together. */
    private boolean areOne(Field field, Part left, Part right) {
        int together = use.documents(NameUse.key(field, left.from(), right.to()));
        boolean people = WordList.GIVEN.has(field.word(left.from())) && WordList.GIVEN.has(field.word(right.from()));
        return !people && together > use.documents(NameUse.key(field, right.from(), right.to()));
    }

    /**
     * Takes off what is not of the name: the word that starts a sentence, a title before a name ({@code President}), an
     * article, as long as the rest stands alone by choice in more documents than the whole. A word that starts a sentence
     * is of the name too if its capital is its own.
     */
    private Cut withoutOpening(Field field, Part part) {
        int from = part.from();
        boolean sure = part.sure();
        while (true) {
            String whole = NameUse.key(field, from, part.to());
            int next = next(field, from, part.to());
            if (next == part.to() || !mayOpen(field, from, sure)) {
                return new Cut(from, part.to(), whole, sure);
            }
            int documents = use.documents(whole);
            boolean alone = use.documents(NameUse.key(field, next, part.to())) > documents;
            boolean own = !WordList.SMALL.has(field.word(from))
                    && use.isMostlyCapitalized(field.word(from).folded());
            if (!alone && (sure || documents > 0 || own) || alone && !sure && own && !isTitle(field, from)) {
                return new Cut(from, part.to(), whole, sure);
            }
            from = next;
            sure = true;
        }
    }

    private static boolean mayOpen(Field field, int token, boolean sure) {
        return !sure || isTitle(field, token) || WordList.SMALL.has(field.word(token));
    }

    private static boolean isTitle(Field field, int token) {
        return WordList.ROLES.has(field.word(token));
    }

    /** The next capitalized word, or the end. */
    private static int next(Field field, int from, int to) {
        int next = from + 1;
        while (next < to && !field.isCapitalized(next)) {
            next++;
        }
        return next;
    }
}
