package org.puente.benchmarks;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Random;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.puente.Entity;
import org.puente.Gazetteer;
import org.puente.SourceDocument;

/** Entities with names that nobody has, and documents that mention them beside what they say. The same every time. */
final class MadeUpNames {
    private static final String TYPE = "made-up";
    private static final String CONSONANTS = "bdfgklmnprstvz";
    private static final String VOWELS = "aeiou";
    private static final int SYLLABLES = 3;

    private final List<Entity> entities;

    MadeUpNames(int count) {
        entities = IntStream.range(0, count)
                .mapToObj(number -> Entity.of("made-up-" + number, TYPE, word(number) + " " + word(number * 31 + 7)))
                .toList();
    }

    /** Different words for different numbers below 343,000. */
    private static String word(int number) {
        var word = new StringBuilder();
        int rest = number;
        for (int i = 0; i < SYLLABLES; i++) {
            word.append(CONSONANTS.charAt(rest % CONSONANTS.length()));
            rest /= CONSONANTS.length();
            word.append(VOWELS.charAt(rest % VOWELS.length()));
            rest /= VOWELS.length();
        }
        return word.substring(0, 1).toUpperCase(Locale.ROOT) + word.substring(1);
    }

    Gazetteer with(Gazetteer gazetteer) {
        return Gazetteer.of(
                Stream.concat(gazetteer.entities().stream(), entities.stream()).toList());
    }

    /** The document with a paragraph of so many of the names, few of which are frequent, at its end. */
    SourceDocument in(SourceDocument document, int number, int names) {
        var random = new Random(number);
        var sentences = new ArrayList<String>();
        for (int i = 0; i < names && !entities.isEmpty(); i++) {
            // Half evenly, so that each is mentioned; half by the square of chance.
            double chance = random.nextDouble();
            double place = i % 2 == 0 ? chance : chance * chance;
            sentences.add(
                    "Then " + entities.get((int) (place * entities.size())).name() + " spoke.");
        }
        return new SourceDocument(
                number + "/" + document.id(),
                document.title(),
                document.body() + "\n\n" + String.join(" ", sentences),
                document.language(),
                document.published(),
                document.url(),
                document.fields());
    }
}
