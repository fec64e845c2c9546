package org.puente.gazetteer;

import org.puente.text.AnalyzedText;
import org.puente.text.Letters;
import org.puente.text.Word;

/** Walks the trie over a field's tokens and keeps every match that its letters and its neighbours allow. */
final class Finder {
    private final NameTable names;
    private final Field field;
    private final AnalyzedText text;
    private final int[] tokens;

    Finder(NameTable names, Field field) {
        this.names = names;
        this.field = field;
        this.text = field.text;
        this.tokens = new int[text.size()];
        for (int i = 0; i < tokens.length; i++) {
            tokens[i] = names.token(text.word(i));
        }
    }

    void find() {
        var trie = names.trie();
        var coordination = new Coordination(names, field, tokens);
        for (int i = 0; i < tokens.length; i++) {
            if (tokens[i] >= 0) {
                if (TokenTrie.isStart(tokens[i])) {
                    walk(i);
                }
                if (TokenTrie.isPlural(tokens[i])) {
                    coordination.around(i, trie.child(TokenTrie.PLURALS, TokenTrie.number(tokens[i])));
                }
            }
        }
        field.candidates.sort(Candidate.ORDER);
    }

    private void walk(int from) {
        boolean capital = field.isCapitalized(from);
        if (!capital && !TokenTrie.mayStartSmall(tokens[from])) {
            return;
        }
        var trie = names.trie();
        int node = TokenTrie.start(tokens[from]);
        if (capital || TokenTrie.maySmall(tokens[from])) {
            add(from, from + 1, node);
        }
        if (!TokenTrie.goesOn(tokens[from])
                || from + 1 == tokens.length
                || tokens[from + 1] < 0
                || !TokenTrie.follows(tokens[from + 1])
                || !trie.mayFollow(tokens[from], tokens[from + 1])) {
            return;
        }
        for (int to = from + 1; to < tokens.length && tokens[to] >= 0 && TokenTrie.follows(tokens[to]); to++) {
            node = trie.child(node, TokenTrie.number(tokens[to]));
            if (node < 0 || Gap.after(text, to - 1) == Gap.BREAK) {
                return;
            }
            add(from, to + 1, node);
        }
    }

    private void add(int from, int to, int node) {
        var ending = names.ending(node);
        if (ending != Ending.Several.NONE) {
            var candidate = new Candidate(from, to, false);
            read(candidate, ending);
            if (!candidate.readings.isEmpty()) {
                field.candidates.add(candidate);
            }
        }
    }

    private void read(Candidate candidate, Ending ending) {
        switch (ending) {
            case Surface surface -> {
                var fit = fit(candidate.from, candidate.to, surface);
                if (fit.grade() != Fit.Grade.NO) {
                    candidate.readings.add(new Candidate.Reading(surface, fit));
                }
            }
            case Namesakes namesakes -> read(candidate, namesakes);
            case Ending.Several several -> several.all().forEach(each -> read(candidate, each));
        }
    }

    /** A name that many have is read once. Where more than its letters must speak for it, each is by itself. */
    private void read(Candidate candidate, Namesakes namesakes) {
        var fit = fit(candidate.from, candidate.to, namesakes.surface(0));
        switch (fit.grade()) {
            case FIRM -> candidate.readings.add(new Candidate.Reading(namesakes.surface(0), fit, namesakes));
            case WEAK, FORCED ->
                namesakes.all().forEach(surface -> candidate.readings.add(new Candidate.Reading(surface, fit)));
            case NO -> {}
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
