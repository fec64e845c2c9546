package org.puente.gazetteer;

import org.puente.text.AnalyzedText;
import org.puente.text.Letters;
import org.puente.text.Word;

/** Walks the trie over a field's tokens and keeps every match that its letters and its neighbours allow. */
final class Finder {
    private final NameTable names;
    private final Field field;
    private final AnalyzedText text;
    private final int[] ids;

    Finder(NameTable names, Field field) {
        this.names = names;
        this.field = field;
        this.text = field.text;
        this.ids = new int[text.size()];
        for (int i = 0; i < ids.length; i++) {
            ids[i] = names.token(text.word(i));
        }
    }

    void find() {
        var trie = names.trie();
        var coordination = new Coordination(names, field, ids);
        for (int i = 0; i < ids.length; i++) {
            if (ids[i] >= 0) {
                int start = trie.start(ids[i]);
                if (start != 0) {
                    walk(i, start);
                }
                if (names.isPlural(ids[i])) {
                    coordination.around(i, trie.child(TokenTrie.PLURALS, ids[i]));
                }
            }
        }
        field.candidates.sort(Candidate.ORDER);
    }

    private void walk(int from, int start) {
        int node = TokenTrie.node(start);
        if (TokenTrie.maySmall(start) || field.isCapitalized(from)) {
            add(from, from + 1, node);
        }
        if (!TokenTrie.goesOn(start)) {
            return;
        }
        var trie = names.trie();
        for (int to = from + 1; to < ids.length && ids[to] >= 0 && trie.follows(ids[to]); to++) {
            node = trie.child(node, ids[to]);
            if (node < 0 || Gap.after(text, to - 1) == Gap.BREAK) {
                return;
            }
            add(from, to + 1, node);
        }
    }

    private void add(int from, int to, int node) {
        Candidate candidate = null;
        Fit fit = Fit.NO;
        var trie = names.trie();
        int end = trie.first(node + 1);
        for (int i = trie.first(node); i < end; i++) {
            // A name that many have is read once.
            boolean known = trie.isAlike(i);
            if (known && fit.grade() == Fit.Grade.NO) {
                continue;
            }
            var surface = names.surface(i);
            fit = known ? fit : fit(from, to, surface);
            if (fit.grade() != Fit.Grade.NO) {
                candidate = candidate == null ? new Candidate(from, to, false, end - i) : candidate;
                candidate.readings.add(new Candidate.Reading(surface, fit));
            }
        }
        if (candidate != null) {
            field.candidates.add(candidate);
        }
    }

    private Fit fit(int from, int to, Surface surface) {
        if (!agreesInGaps(from, to, surface)) {
            return Fit.NO;
        }
        var fit = Letterwise.fit(text, field.setting, from, to, surface);
        return fit.grade() != Fit.Grade.NO && isAllowed(from, to, surface) ? fit : Fit.NO;
    }

    private boolean agreesInGaps(int from, int to, Surface surface) {
        int lines = 0;
        for (int i = from; i < to - 1; i++) {
            boolean agrees =
                    switch (Gap.after(text, i)) {
                        case SPACE, HYPHEN -> true;
                        case LINE -> ++lines == 1;
                        case POINT ->
                            surface.pointAfter(i - from) || text.word(i).shape() == Word.Shape.INITIAL;
                        case MARK -> surface.markAfter(i - from);
                        case BREAK -> false;
                    };
            if (!agrees) {
                return false;
            }
        }
        return true;
    }

    private boolean isAllowed(int from, int to, Surface surface) {
        if (to == from + 1 && Dates.isMonthOfDate(field, from)) {
            return false;
        }
        var alias = surface.special();
        if (alias == null) {
            return true;
        }
        if (alias.language() != null && alias.language() != field.language(from)) {
            return false;
        }
        for (String blocked : alias.not()) {
            String folded = Letters.fold(Letters.lower(blocked));
            if (isBeside(from - 1, field.before(from), folded) || isBeside(to, field.after(to - 1), folded)) {
                return false;
            }
        }
        return true;
    }

    private boolean isBeside(int token, Gap gap, String folded) {
        return gap != Gap.BREAK && gap != Gap.POINT && text.word(token).folded().equals(folded);
    }
}
