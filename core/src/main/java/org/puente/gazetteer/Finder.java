package org.puente.gazetteer;

import java.util.Collections;
import org.jspecify.annotations.Nullable;
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
        boolean coordinated = false;
        for (int i = 0; i < tokens.length; i++) {
            if (!TokenTrie.matters(tokens[i])) {
                continue;
            }
            if (mayGoOn(i)) {
                walk(i);
            } else if (TokenTrie.isWhole(tokens[i])) {
                add(i, i + 1, TokenTrie.start(tokens[i]));
            }
            if (TokenTrie.isPlural(tokens[i])) {
                int root = names.trie().child(TokenTrie.PLURALS, TokenTrie.number(tokens[i]));
                coordinated |= new Coordination(names, field, tokens).around(i, root);
            }
        }
        if (coordinated) {
            field.candidates.sort(Candidate.ORDER);
        }
    }

    /** Whether a name of several words may start here. */
    private boolean mayGoOn(int from) {
        return TokenTrie.goesOn(tokens[from])
                && from + 1 < tokens.length
                && TokenTrie.follows(tokens[from + 1])
                && names.trie().mayFollow(tokens[from], tokens[from + 1]);
    }

    /** Keeps the matches that start at a token, the longest first. */
    private void walk(int from) {
        var trie = names.trie();
        int node = TokenTrie.start(tokens[from]);
        int first = field.candidates.size();
        if (TokenTrie.isWhole(tokens[from])) {
            add(from, from + 1, node);
        }
        for (int to = from + 1; to < tokens.length && TokenTrie.follows(tokens[to]); to++) {
            node = trie.child(node, TokenTrie.number(tokens[to]));
            if (node < 0 || Gap.after(text, to - 1) == Gap.BREAK) {
                break;
            }
            add(from, to + 1, node);
        }
        if (field.candidates.size() > first + 1) {
            Collections.reverse(field.candidates.subList(first, field.candidates.size()));
        }
    }

    private void add(int from, int to, int node) {
        var candidate = read(null, from, to, names.ending(node));
        if (candidate != null) {
            field.candidates.add(candidate);
        }
    }

    /** The candidate, or a new one, with the readings of an ending that fit; {@code null} if there is none. */
    private @Nullable Candidate read(@Nullable Candidate candidate, int from, int to, Ending ending) {
        return switch (ending) {
            case Surface surface -> {
                var fit = fit(from, to, surface);
                yield fit.grade() == Fit.Grade.NO
                        ? candidate
                        : with(candidate, from, to, new Candidate.Reading(surface, fit));
            }
            case Namesakes namesakes -> read(candidate, from, to, namesakes);
            case Ending.Several several -> {
                var read = candidate;
                for (Ending each : several.all()) {
                    read = read(read, from, to, each);
                }
                if (read != null) {
                    read.readAll(several);
                }
                yield read;
            }
        };
    }

    /** A name that many have is read once. Where more than its letters must speak for it, each is by itself. */
    private @Nullable Candidate read(@Nullable Candidate candidate, int from, int to, Namesakes namesakes) {
        var surface = namesakes.first();
        var fit = fit(from, to, surface);
        return switch (fit.grade()) {
            case NO -> candidate;
            case FIRM -> with(candidate, from, to, new Candidate.Reading(surface, fit, namesakes));
            case WEAK, FORCED -> {
                var read = candidate;
                for (Surface each : namesakes.surfaces()) {
                    read = with(read, from, to, new Candidate.Reading(each, fit));
                }
                if (read != null) {
                    read.readAll(namesakes);
                }
                yield read;
            }
        };
    }

    private static Candidate with(@Nullable Candidate candidate, int from, int to, Candidate.Reading reading) {
        if (candidate == null) {
            return new Candidate(from, to, false, reading);
        }
        candidate.add(reading);
        return candidate;
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
        if (surface.is(Surface.MONTH) && to == from + 1 && Dates.isOfDate(field, from)) {
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
