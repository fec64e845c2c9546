package org.puente.search;

import java.io.IOException;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import org.apache.lucene.index.IndexReader;
import org.puente.Language;
import org.puente.WordCompletion;
import org.puente.WordCompletion.WordCount;
import org.puente.query.Vocabulary;
import org.puente.query.Vocabulary.Entry;
import org.puente.text.AnalyzedText;
import org.puente.text.Letters;
import org.puente.text.TextAnalyzer;

/**
 * Completes words from the vocabulary of one commit. All words with a prefix are looked at, so that the most frequent
 * are; what begins very many is kept, so that it is paid once for a commit. Safe for many threads.
 */
final class WordCompletions {
    /** A prefix of more words than this is kept. */
    private static final int COSTLY = 500;

    private static final int MOST_KEPT = 5_000;

    /** Prefixes of so few letters are kept for a first letter together. */
    private static final int SHORT = 2;

    private final IndexReader reader;
    private final Map<String, List<WordCount>> kept = new ConcurrentHashMap<>();

    WordCompletions(IndexReader reader) {
        this.reader = reader;
    }

    List<WordCount> of(WordCompletion question) throws IOException {
        AnalyzedText text = TextAnalyzer.small().analyze(question.query(), Language.OTHER);
        int last = text.size() - 1;
        if (last < 0 || text.end(last) != question.query().length()) {
            return List.of();
        }
        String folded = text.word(last).folded();
        List<WordCount> words = kept.get(folded);
        if (words == null) {
            words = folded.length() <= SHORT ? shortly(folded) : read(folded);
        }
        return words.subList(0, Math.min(question.limit(), words.size()));
    }

    /** One walk over the words with the first letter serves all prefixes of one letter or two that begin with it. */
    private List<WordCount> shortly(String folded) throws IOException {
        String letter = folded.substring(0, folded.offsetByCodePoints(0, 1));
        if (!kept.containsKey(letter)) {
            Map<String, List<WordCount>> all = new HashMap<>();
            for (Entry entry : Vocabulary.beginning(reader, letter)) {
                String word = Letters.fold(entry.word());
                for (int end = 1; end <= Math.min(SHORT, word.length()); end++) {
                    var some = all.computeIfAbsent(word.substring(0, end), added -> new ArrayList<>());
                    if (some.size() < WordCompletion.MAX_LIMIT) {
                        some.add(count(entry));
                    }
                }
            }
            // The letter itself comes last: where it is known, so are the others.
            List<WordCount> alone = all.remove(letter);
            kept.putAll(all);
            kept.put(letter, alone == null ? List.of() : alone);
        }
        return kept.getOrDefault(folded, List.of());
    }

    private List<WordCount> read(String folded) throws IOException {
        List<Entry> all = Vocabulary.beginning(reader, folded);
        List<WordCount> words = all.stream()
                .limit(WordCompletion.MAX_LIMIT)
                .map(WordCompletions::count)
                .toList();
        if (all.size() > COSTLY && kept.size() < MOST_KEPT) {
            kept.put(folded, words);
        }
        return words;
    }

    private static WordCount count(Entry entry) {
        return new WordCount(entry.word(), entry.documents());
    }
}
