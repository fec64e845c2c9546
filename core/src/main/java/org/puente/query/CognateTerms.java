package org.puente.query;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Consumer;
import org.apache.lucene.index.LeafReaderContext;
import org.apache.lucene.index.QueryTimeout;
import org.apache.lucene.index.Terms;
import org.apache.lucene.index.TermsEnum;
import org.apache.lucene.search.IndexSearcher;
import org.apache.lucene.util.BytesRef;
import org.puente.Language;
import org.puente.text.CognateKey;
import org.puente.text.CognateLikeness;

/** Finds in an index the keys most like a word's: those of its family in its own language, of its cognates in the other. */
final class CognateTerms {
    /** More words than these are alike only by chance. */
    private static final int MOST = 12;
    /** A key that just is alike counts this much of one that is the same, at least. */
    private static final double LEAST_SHARE = 0.05;

    private static final double STEEPNESS = 1.3;
    /** Stems that weigh less are alike by chance more often. */
    private static final double FULL_WEIGHT = 4;
    /** What the same ending weighs beside letters, if it says something. */
    private static final double ENDING_WEIGHT = 0.5;
    /** Alike enough, in enough letters, to satisfy a word that must match. */
    private static final double FIRM = 0.95;

    /** Alike enough to satisfy a word where nothing firmer does. */
    private static final double CLOSE = 0.85;

    private static final double CLOSE_EVIDENCE = 0.7;
    /** Alike enough to be found where any word may match. */
    private static final double LOOSE = CognateLikeness.LEAST;

    private static final double LOOSE_EVIDENCE = 0.5;

    private static final BytesRef NONE = new BytesRef();

    /** The most keys that a question looks at; so many are read in some hundredths of a second. */
    private static final int MOST_READ = 1_000_000;

    private static final int TIME_EVERY = 1_024;

    private final IndexSearcher searcher;
    private final Map<Asked, List<Found>> known = new HashMap<>();
    private int read;

    CognateTerms(IndexSearcher searcher) {
        this.searcher = searcher;
    }

    private record Asked(CognateKey key, Language language, List<TextField> fields) {}

    /**
     * A term with a key that is alike.
     *
     * @param share of an occurrence that counts: how sure it is
     * @param fit how well it satisfies the word
     */
    record Found(String term, float share, Fit fit) {}

    private record Alike(String term, double likeness) {}

    /** For the user, where a question has too many words to look for what is alike to all of them. */
    List<String> notes() {
        return read < MOST_READ
                ? List.of()
                : List.of("query: its last words are sought without cognates; it has too many for so large an index");
    }

    /** The terms most like a key in passages of a language, best first; looked for once. */
    List<Found> alike(CognateKey key, Language language, List<TextField> fields) {
        return known.computeIfAbsent(new Asked(key, language, fields), asked -> look(key, language, fields));
    }

    private List<Found> look(CognateKey key, Language language, List<TextField> fields) {
        String prefix = key.kindsPrefix(language);
        Map<String, Double> found = new HashMap<>();
        for (TextField field : fields) {
            var likeness = new CognateLikeness(key);
            scan(prefix, List.of(field), term -> {
                double alike = likeness.to(term, prefix.length());
                if (alike > 0) {
                    found.put(term.utf8ToString(), alike);
                }
            });
        }
        var best = new ArrayList<Alike>();
        found.forEach((term, likeness) -> best.add(new Alike(term, likeness)));
        best.sort(Comparator.comparingDouble(Alike::likeness).reversed().thenComparing(Alike::term));
        return shadowed(best.stream().limit(MOST).map(one -> found(key, one)).toList());
    }

    /** Where one is a cognate beyond doubt, possible ones are other words: {@code caso} beside {@code casino}. */
    private static List<Found> shadowed(List<Found> found) {
        if (found.stream().noneMatch(one -> one.fit() == Fit.FIRM)) {
            return found;
        }
        return found.stream()
                .map(one -> one.fit() == Fit.LOOSE ? new Found(one.term(), one.share(), Fit.RANKING) : one)
                .toList();
    }

    private static Found found(CognateKey key, Alike alike) {
        boolean sameEnding = key.hasMark() && alike.term().charAt(alike.term().length() - 1) == key.mark();
        double evidence = Math.min(1, (key.weight() + (sameEnding ? ENDING_WEIGHT : 0)) / FULL_WEIGHT);
        double range = 1 - CognateLikeness.LEAST + LEAST_SHARE;
        double share = Math.pow((alike.likeness() - CognateLikeness.LEAST + LEAST_SHARE) / range, STEEPNESS);
        Fit fit = fit(alike.likeness(), sameEnding ? 1 : evidence);
        return new Found(alike.term(), (float) (evidence * share), fit);
    }

    private static Fit fit(double likeness, double evidence) {
        if (evidence < LOOSE_EVIDENCE || likeness < LOOSE) {
            return Fit.RANKING;
        }
        if (evidence < CLOSE_EVIDENCE || likeness < CLOSE) {
            return Fit.LOOSE;
        }
        return likeness < FIRM ? Fit.CLOSE : Fit.FIRM;
    }

    private void scan(String prefix, List<TextField> fields, Consumer<BytesRef> taker) {
        var start = new BytesRef(prefix);
        try {
            for (LeafReaderContext leaf : searcher.getIndexReader().leaves()) {
                for (TextField field : fields) {
                    Terms terms = leaf.reader().terms(field.code());
                    TermsEnum all = terms == null ? TermsEnum.EMPTY : terms.iterator();
                    boolean more = all.seekCeil(start) != TermsEnum.SeekStatus.END;
                    BytesRef term = more ? all.term() : NONE;
                    while (term != null && startsWith(term, start) && mayRead()) {
                        taker.accept(term);
                        term = all.next();
                    }
                }
            }
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** Whether there is work and time left for one more key. */
    private boolean mayRead() {
        if (read == MOST_READ) {
            return false;
        }
        read++;
        QueryTimeout timeout = searcher.getTimeout();
        return read % TIME_EVERY != 0 || timeout == null || !timeout.shouldExit();
    }

    private static boolean startsWith(BytesRef term, BytesRef start) {
        return term.length > start.length
                && Arrays.equals(
                        term.bytes,
                        term.offset,
                        term.offset + start.length,
                        start.bytes,
                        start.offset,
                        start.offset + start.length);
    }
}
