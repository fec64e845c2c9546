package org.puente.query;

import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.puente.SearchRequest.Match;
import org.puente.query.Combine.Part;
import org.puente.query.Combine.Sign;
import org.puente.query.QueryNode.Fuzzy;
import org.puente.query.QueryNode.Near;
import org.puente.query.QueryNode.Phrase;
import org.puente.query.QueryNode.Prefix;
import org.puente.query.QueryNode.Term;
import org.puente.text.Word;

/** Makes nodes of words; both parsers do it here. Tokens go from {@code first} to {@code last}; {@code null} for none. */
final class Leaves {
    private static final int MOST_EDITS = 2;

    private final QueryText query;
    private final Budget budget;
    private final Combine combine;

    private final Match match;

    /** Words that are not joined combine as the match says. */
    Leaves(QueryText query, Budget budget, Combine combine, Match match) {
        this.query = query;
        this.budget = budget;
        this.combine = combine;
        this.match = match;
    }

    /** Words as typed: what is joined by a hyphen or the like is a phrase, other words stand side by side. */
    @Nullable
    QueryNode words(int first, int last) {
        var parts = new ArrayList<Part>();
        for (int from = first; from <= last; ) {
            int to = from;
            while (to < last && query.isPhraseWithNext(to)) {
                to++;
            }
            parts.add(new Part(phrase(from, to, 0), Sign.NONE));
            from = to + 1;
        }
        return combine.sideBySide(parts, match);
    }

    /** A phrase, or words near each other where the slop is above 0; a word alone is a term. */
    @Nullable
    QueryNode phrase(int first, int last, int slop) {
        if (last <= first) {
            return last < first ? null : term(first);
        }
        int kept = budget.takes(last - first + 1);
        int end = first + kept - 1;
        if (kept < 2) {
            return kept == 0 ? null : new Term(query.word(first), query.start(first), query.end(first));
        }
        var words = new ArrayList<Word>(kept);
        for (int token = first; token <= end; token++) {
            words.add(query.word(token));
        }
        return slop > 0
                ? new Near(words, Math.min(slop, Near.FARTHEST), query.start(first), query.end(end))
                : new Phrase(words, query.start(first), query.end(end));
    }

    private @Nullable QueryNode term(int token) {
        var word = query.word(token);
        return budget.takes(word.written()) ? new Term(word, query.start(token), query.end(token)) : null;
    }

    /** Words of which the last is only the beginning of one. */
    @Nullable
    QueryNode prefix(int first, int last) {
        if (last < first || !budget.takes(query.word(last).folded() + '*')) {
            return null;
        }
        var prefix = new Prefix(query.word(last).folded(), query.start(last), query.end(last));
        var before = last > first ? words(first, last - 1) : null;
        return combine.all(List.of(new Part(before, Sign.NONE), new Part(prefix, Sign.NONE)));
    }

    /** A word or one spelled like it; a joined word is a phrase, and sought as it is. */
    @Nullable
    QueryNode fuzzy(int first, int last, float number) {
        if (first != last) {
            return words(first, last);
        }
        var word = query.word(first);
        int edits = edits(number, word.folded().length());
        if (edits == 0) {
            return term(first);
        }
        return budget.takes(word.folded() + '~') ? new Fuzzy(word, edits, query.start(first), query.end(first)) : null;
    }

    /** Whether there is room for a condition on a field. */
    boolean takes(QueryNode condition) {
        return budget.takes(condition.toString());
    }

    /** As Lucene counts: 2 without a number, whole numbers as they are, below 1 a similarity; at most 2. */
    private static int edits(float number, int length) {
        if (number < 0 || number >= MOST_EDITS) {
            return MOST_EDITS;
        }
        return number >= 1 || number == 0 ? (int) number : Math.min(MOST_EDITS, (int) ((1D - number) * length));
    }
}
