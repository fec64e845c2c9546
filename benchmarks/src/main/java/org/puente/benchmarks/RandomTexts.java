package org.puente.benchmarks;

import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import org.puente.SourceDocument;

/** Texts of made-up words of syllables, the same each time: many distinct words, some frequent and most rare. */
final class RandomTexts {
    private static final String CONSONANTS = "bcdfglmnprstv";
    private static final String VOWELS = "aeiou";
    private static final int WORDS_EACH = 150;
    private static final long SEED = 5;

    private final Random random = new Random(SEED);
    private final List<String> words = new ArrayList<>();

    /** With so many words, not all of them different. */
    RandomTexts(int count) {
        for (int i = 0; i < count; i++) {
            words.add(word());
        }
    }

    private String word() {
        var word = new StringBuilder();
        if (random.nextInt(5) == 0) {
            word.append(VOWELS.charAt(random.nextInt(VOWELS.length())));
        }
        for (int syllables = 2 + random.nextInt(3); syllables > 0; syllables--) {
            word.append(CONSONANTS.charAt(random.nextInt(CONSONANTS.length())))
                    .append(VOWELS.charAt(random.nextInt(VOWELS.length())));
            if (random.nextInt(4) == 0) {
                word.append(CONSONANTS.charAt(random.nextInt(CONSONANTS.length())));
            }
        }
        return word.toString();
    }

    List<String> words() {
        return words;
    }

    List<SourceDocument> documents(int count) {
        var documents = new ArrayList<SourceDocument>();
        for (int i = 0; i < count; i++) {
            var body = new StringBuilder();
            for (int k = 0; k < WORDS_EACH; k++) {
                body.append(any()).append(' ');
            }
            documents.add(SourceDocument.of("d" + i, any() + " " + any(), body.toString()));
        }
        return documents;
    }

    /** A word; the earlier in the list, the more often. */
    private String any() {
        return words.get((int) (Math.pow(random.nextDouble(), 3) * words.size()));
    }
}
