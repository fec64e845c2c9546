package org.puente.query;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.IntStream;
import org.puente.Language;
import org.puente.Lexicon;
import org.puente.text.Forms;
import org.puente.text.TextAnalyzer;
import org.puente.text.Word;

/** A user's lexicon, ready to be looked up with the words of a question, in any number and without their accents. */
public final class LexiconWords {
    /**
     * An entry for one direction.
     *
     * @param typed the number forms to be met in a question
     * @param meant the words of the other language to look for
     */
    private record Entry(List<String> typed, List<Word> meant) {}

    /**
     * What stands in a question.
     *
     * @param words how many of its words
     * @param meant what to look for in their place too
     */
    record Found(int words, List<List<Word>> meant) {}

    private final Map<String, List<Entry>> byFirst = new HashMap<>();

    /** For the pairs of a lexicon. */
    public LexiconWords(Lexicon lexicon) {
        for (Lexicon.Pair pair : lexicon.pairs()) {
            add(words(pair.english()), Language.ENGLISH, words(pair.spanish()));
            add(words(pair.spanish()), Language.SPANISH, words(pair.english()));
        }
    }

    private void add(List<Word> typed, Language language, List<Word> meant) {
        if (!typed.isEmpty() && !meant.isEmpty()) {
            var numbers =
                    typed.stream().map(word -> Forms.number(word, language)).toList();
            byFirst.computeIfAbsent(numbers.getFirst(), first -> new ArrayList<>())
                    .add(new Entry(numbers, meant));
        }
    }

    private static List<Word> words(String text) {
        var read = TextAnalyzer.small().analyze(text, Language.OTHER);
        return IntStream.range(0, read.size()).mapToObj(read::word).toList();
    }

    /** The longest entries that begin with a word of a question; none found has 0 words. */
    Found at(List<Word> question, int from) {
        var found = new ArrayList<Entry>();
        if (byFirst.isEmpty()) {
            return new Found(0, List.of());
        }
        for (Language language : QuestionWords.BOTH) {
            for (Entry entry : byFirst.getOrDefault(Forms.number(question.get(from), language), List.of())) {
                if (!found.contains(entry) && stands(entry, question, from, language)) {
                    found.add(entry);
                }
            }
        }
        int longest = found.stream()
                .map(entry -> entry.typed().size())
                .max(Comparator.naturalOrder())
                .orElse(0);
        return new Found(
                longest,
                found.stream()
                        .filter(entry -> entry.typed().size() == longest)
                        .map(Entry::meant)
                        .toList());
    }

    private static boolean stands(Entry entry, List<Word> question, int from, Language language) {
        int size = entry.typed().size();
        return from + size <= question.size()
                && IntStream.range(0, size).allMatch(i -> Forms.number(question.get(from + i), language)
                        .equals(entry.typed().get(i)));
    }
}
