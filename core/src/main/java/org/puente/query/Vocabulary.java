package org.puente.query;

import java.io.IOException;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.apache.lucene.index.IndexReader;
import org.apache.lucene.index.MultiTerms;
import org.apache.lucene.index.Terms;
import org.apache.lucene.index.TermsEnum;
import org.apache.lucene.util.BytesRef;
import org.apache.lucene.util.automaton.CompiledAutomaton;
import org.jspecify.annotations.Nullable;
import org.puente.text.Letters;
import org.puente.text.StopWords;

/** The words of an index as written, by the letters they begin with. Accents are no difference. */
public final class Vocabulary {
    private Vocabulary() {}

    /** A word as it is written most often, and in how many bodies, or titles if those are more, it stands so. */
    public record Entry(String word, int documents) {
        /** Most documents first. */
        static final Comparator<Entry> ORDER =
                Comparator.comparingInt((Entry entry) -> -entry.documents()).thenComparing(Entry::word);
    }

    /** The words that begin with these folded letters, most documents first, stop words left out. */
    public static List<Entry> beginning(IndexReader reader, String folded) throws IOException {
        List<Entry> all = entries(reader, AccentBlind.prefix(folded));
        all.removeIf(entry ->
                StopWords.isOne(entry.word()) || !Letters.fold(entry.word()).startsWith(folded));
        all.sort(Entry.ORDER);
        return all;
    }

    /** The spelling in which a word, given without accents, is written most often; {@code null} if it is nowhere. */
    static @Nullable String written(IndexReader reader, String folded) throws IOException {
        return entries(reader, AccentBlind.word(folded)).stream()
                .filter(entry -> Letters.fold(entry.word()).equals(folded))
                .min(Entry.ORDER)
                .map(Entry::word)
                .orElse(null);
    }

    /** One for each spelling without accents. */
    private static List<Entry> entries(IndexReader reader, CompiledAutomaton automaton) throws IOException {
        Map<String, Integer> counts = new HashMap<>();
        for (TextField field : TextField.values()) {
            Terms terms = MultiTerms.getTerms(reader, field.code());
            if (terms == null) {
                continue;
            }
            TermsEnum each = automaton.getTermsEnum(terms);
            for (BytesRef term = each.next(); term != null; term = each.next()) {
                counts.merge(term.utf8ToString(), each.docFreq(), Math::max);
            }
        }
        Map<String, Entry> best = new HashMap<>();
        counts.forEach((word, documents) -> best.merge(
                Letters.fold(word),
                new Entry(word, documents),
                (one, other) -> Entry.ORDER.compare(one, other) <= 0 ? one : other));
        return new ArrayList<>(best.values());
    }
}
