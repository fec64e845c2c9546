package org.puente.query;

import java.io.IOException;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.apache.lucene.index.MultiTerms;
import org.apache.lucene.index.QueryTimeout;
import org.apache.lucene.index.Terms;
import org.apache.lucene.index.TermsEnum;
import org.apache.lucene.search.FuzzyQuery;
import org.apache.lucene.search.IndexSearcher;
import org.apache.lucene.util.BytesRef;
import org.apache.lucene.util.automaton.CompiledAutomaton;
import org.puente.gazetteer.EditDistance;
import org.puente.text.Form;
import org.puente.text.Letters;
import org.puente.text.StopWords;
import org.puente.text.Word;

/**
 * Words of the index that are spelled nearly like another; accents are no difference. The first letter may differ if it is
 * all that does: slips are rare there, and words that differ in it and more are other words ({@code reforma, forma}).
 */
final class Neighbours {
    private static final int MOST = 4;
    /** Words of fewer letters may differ by one, others by two. */
    private static final int LONG_WORD = 6;
    /** How many times as frequent the other word must be where this one is known. */
    private static final int MUCH_MORE = 5;

    private static final String NAMESPACE = Form.FOLDED.term("");

    private Neighbours() {}

    private record Near(String folded, int edits, boolean sameStart, int documents) {
        static final Comparator<Near> ORDER = Comparator.comparingInt(Near::edits)
                .thenComparing(Near::sameStart, Comparator.reverseOrder())
                .thenComparing(Near::documents, Comparator.reverseOrder())
                .thenComparing(Near::folded);
    }

    /**
     * The nearest words, then the most frequent, as they are written most often.
     *
     * @param documents that have the word itself: where there are any, others must have many more, and differ by one
     */
    static List<String> of(IndexSearcher searcher, Word word, int documents) throws IOException {
        String sought = word.folded();
        int edits = documents > 0 || sought.length() < LONG_WORD ? 1 : 2;
        Map<String, Near> near = new HashMap<>();
        collect(searcher, FuzzyQuery.getFuzzyAutomaton(sought, edits, 0, true), sought, edits, near);
        collect(
                searcher,
                FuzzyQuery.getFuzzyAutomaton(NAMESPACE + sought, edits, NAMESPACE.length(), true),
                sought,
                edits,
                near);
        var best = near.values().stream()
                .filter(other -> other.documents() > documents * MUCH_MORE)
                .sorted(Near.ORDER)
                .limit(MOST)
                .toList();
        var written = new ArrayList<String>();
        for (Near other : best) {
            String spelling = Vocabulary.written(searcher.getIndexReader(), other.folded());
            if (spelling != null && !StopWords.isOne(spelling)) {
                written.add(spelling);
            }
        }
        return written;
    }

    private static void collect(
            IndexSearcher searcher, CompiledAutomaton automaton, String sought, int edits, Map<String, Near> near)
            throws IOException {
        QueryTimeout timeout = searcher.getTimeout();
        for (TextField field : TextField.values()) {
            Terms terms = MultiTerms.getTerms(searcher.getIndexReader(), field.code());
            if (terms == null || (timeout != null && timeout.shouldExit())) {
                continue;
            }
            TermsEnum each = automaton.getTermsEnum(terms);
            for (BytesRef term = each.next(); term != null; term = each.next()) {
                String text = term.utf8ToString();
                String folded = text.startsWith(NAMESPACE) ? text.substring(NAMESPACE.length()) : Letters.fold(text);
                int distance = EditDistance.of(sought, folded, edits + 1);
                boolean sameStart = !folded.isEmpty() && folded.charAt(0) == sought.charAt(0);
                int most = sameStart ? edits : 1;
                if (distance > 0 && distance <= most && folded.codePoints().allMatch(Character::isLetter)) {
                    var one = new Near(folded, distance, sameStart, each.docFreq());
                    near.merge(folded, one, (a, b) -> a.documents() >= b.documents() ? a : b);
                }
            }
        }
    }
}
