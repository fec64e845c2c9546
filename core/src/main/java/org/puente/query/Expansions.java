package org.puente.query;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.PriorityQueue;
import org.apache.lucene.index.MultiTerms;
import org.apache.lucene.index.QueryTimeout;
import org.apache.lucene.index.Terms;
import org.apache.lucene.index.TermsEnum;
import org.apache.lucene.search.IndexSearcher;
import org.apache.lucene.util.BytesRef;
import org.apache.lucene.util.automaton.CompiledAutomaton;

/**
 * The words of an index that parts of words and unsure spellings stand for. How many are read and used is bounded for a
 * whole question, whatever it holds and however large the index is; what is left out is noted. The words of a question
 * share alike, and what one leaves the others have. For one request and one thread.
 */
public final class Expansions {
    /** The most words of an index that a question uses for its parts of words. */
    public static final int MOST_USED = 1_024;

    /** The most words of an index that a question looks at. */
    public static final int MOST_READ = 100_000;

    private static final int TIME_EVERY = 256;
    private static final int LONGEST_SHOWN = 40;

    private final IndexSearcher searcher;
    private final Frequencies frequencies;
    private final CognateTerms cognates;
    private final Map<String, List<Found>> known = new HashMap<>();
    private final Map<String, Left> left = new LinkedHashMap<>();
    private int asked;
    private int read;
    private int used;

    /** For a question with so many parts of words and unsure spellings; the searcher's timeout holds here too. */
    public Expansions(IndexSearcher searcher, int asked) {
        this.searcher = searcher;
        this.frequencies = new Frequencies(searcher);
        this.cognates = new CognateTerms(searcher);
        this.asked = asked;
    }

    /** A word of the index, in how many documents of the field it stands, and by how many letters it differs. */
    record Found(String term, int documents, int edits) {
        /** The better last, as a queue of the best wants it: fewer edits, then more documents, then by letters. */
        static final Comparator<Found> WORST_FIRST = Comparator.comparingInt((Found found) -> -found.edits())
                .thenComparingInt(Found::documents)
                .thenComparing(Found::term, Comparator.reverseOrder());
    }

    /** A word that stands for more than is used: for how many, or at least so many, and how many are. */
    private record Left(int all, int used, boolean atLeast) {}

    /** Tells whether a term is sought: its edits from what is, or -1. */
    interface Test {
        int edits(String term);
    }

    /** Terms looked up once for all translations of a question. */
    Frequencies frequencies() {
        return frequencies;
    }

    /** Keys looked up once for all translations of a question. */
    CognateTerms cognates() {
        return cognates;
    }

    /** How many words of the index were looked at. */
    public int read() {
        return read;
    }

    /** For the user, a line for each word that stands for more than was used. */
    public List<String> notes() {
        var notes = new ArrayList<String>();
        left.forEach((word, cut) -> notes.add(note(word, cut)));
        notes.addAll(cognates.notes());
        return notes;
    }

    private static String note(String shown, Left left) {
        String which = shown.indexOf('~') >= 0 ? " nearest" : " most frequent";
        return "query: " + (shown.length() > LONGEST_SHOWN ? shown.substring(0, LONGEST_SHOWN) + '…' : shown)
                + " stands for " + (left.atLeast() ? "more than " : "") + left.all() + " words; the " + left.used()
                + which + (left.atLeast() ? " of those looked at" : "") + " are used; write more letters";
    }

    /** The words asked about next, in each of these fields: a share of what is left for each. */
    Map<TextField, List<Found>> of(
            String shown, List<TextField> fields, int most, Collection<CompiledAutomaton> automata, Test test) {
        var found = new HashMap<TextField, List<Found>>();
        int left = Math.max(1, asked);
        int mayRead = Math.max(1, (MOST_READ - read) / left);
        int mayUse = Math.max(1, Math.min(most, (MOST_USED - used) / left / fields.size()));
        boolean first = false;
        for (TextField field : fields) {
            String key = field.code() + ':' + shown;
            List<Found> before = known.get(key);
            if (before == null) {
                first = true;
                before = read(shown, field.code(), mayRead / fields.size(), mayUse, automata, test);
                known.put(key, before);
            }
            found.put(field, before);
        }
        asked -= first ? 1 : 0;
        return found;
    }

    private List<Found> read(
            String shown, String field, int mayRead, int mayUse, Collection<CompiledAutomaton> automata, Test test) {
        var best = new PriorityQueue<>(Found.WORST_FIRST);
        int matching = 0;
        int looked = 0;
        boolean cut = false;
        try {
            for (CompiledAutomaton automaton : automata) {
                if (outOfTime(0)) {
                    break;
                }
                TermsEnum terms = terms(field, automaton);
                for (BytesRef term = terms.next(); term != null; term = terms.next()) {
                    if (looked == mayRead || outOfTime(looked)) {
                        cut |= looked == mayRead;
                        break;
                    }
                    looked++;
                    String text = term.utf8ToString();
                    int edits = test.edits(text);
                    if (edits >= 0) {
                        matching++;
                        best.add(new Found(text, terms.docFreq(), edits));
                        if (best.size() > mayUse) {
                            best.poll();
                        }
                    }
                }
            }
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        read += looked;
        used += best.size();
        if (matching > mayUse || cut) {
            left.merge(
                    shown,
                    new Left(matching, best.size(), cut),
                    (one, other) -> one.all() >= other.all() ? one : other);
        }
        var found = new ArrayList<>(best);
        found.sort(Found.WORST_FIRST.reversed());
        return found;
    }

    private boolean outOfTime(int looked) {
        QueryTimeout timeout = searcher.getTimeout();
        return looked % TIME_EVERY == 0 && timeout != null && timeout.shouldExit();
    }

    private TermsEnum terms(String field, CompiledAutomaton automaton) throws IOException {
        Terms terms = MultiTerms.getTerms(searcher.getIndexReader(), field);
        return terms == null ? TermsEnum.EMPTY : automaton.getTermsEnum(terms);
    }
}
