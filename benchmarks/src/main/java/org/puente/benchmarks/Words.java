package org.puente.benchmarks;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.regex.Pattern;
import org.puente.SourceDocument;

/** In how many documents each word stands: to draw questions by rules that name no text. A word is three letters or more. */
final class Words {
    private static final Pattern WORD =
            Pattern.compile("(?<![\\p{L}\\p{M}\\p{N}])\\p{L}{3,20}(?![\\p{L}\\p{M}\\p{N}])");

    private final Map<String, Integer> documents = new HashMap<>();

    Words(List<SourceDocument> texts) {
        for (SourceDocument document : texts) {
            new HashSet<>(of(document.title() + "\n" + document.body()))
                    .forEach(word -> documents.merge(word, 1, Integer::sum));
        }
    }

    /** The words of a text in order, in lower case. */
    static List<String> of(String text) {
        var words = new ArrayList<String>();
        var found = WORD.matcher(text);
        while (found.find()) {
            words.add(found.group().toLowerCase(Locale.ROOT));
        }
        return words;
    }

    /** How many documents have a word. */
    int documents(String word) {
        return documents.getOrDefault(word, 0);
    }

    /** The distinct words of a text that between these numbers of documents have, the rarest first. */
    List<String> between(String text, int least, int most) {
        return of(text).stream()
                .distinct()
                .filter(word -> documents(word) >= least && documents(word) <= most)
                .sorted(Comparator.comparingInt(this::documents).thenComparing(Comparator.naturalOrder()))
                .toList();
    }
}
