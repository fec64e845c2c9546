package org.puente.benchmarks;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashSet;
import java.util.List;
import java.util.SplittableRandom;
import org.puente.SourceDocument;

/** Copies of texts drawn by chance, in which a tenth of the sentences, at least one, are those of other texts. */
final class Reprints {
    private static final int FEWEST_SENTENCES = 5;
    private static final String PREFIX = "reprint/";

    private Reprints() {}

    static List<SourceDocument> of(List<SourceDocument> documents, int many, long seed) {
        var random = new SplittableRandom(seed);
        var reprints = new ArrayList<SourceDocument>();
        var drawn = new HashSet<Integer>();
        while (reprints.size() < many && drawn.size() < documents.size()) {
            int number = random.nextInt(documents.size());
            if (!drawn.add(number)) {
                continue;
            }
            SourceDocument original = documents.get(number);
            var text = sentences(original);
            if (text.size() < FEWEST_SENTENCES) {
                continue;
            }
            var places = new HashSet<Integer>();
            while (places.size() < (text.size() + 9) / 10) {
                places.add(random.nextInt(text.size()));
            }
            for (int place : places) {
                var other = sentences(documents.get(random.nextInt(documents.size())));
                text.set(place, other.get(random.nextInt(other.size())));
            }
            reprints.add(SourceDocument.of(PREFIX + original.id(), original.title(), String.join(" ", text)));
        }
        return reprints;
    }

    static boolean is(String id) {
        return id.startsWith(PREFIX);
    }

    /** Whether one is the reprint of the other. */
    static boolean of(String one, String other) {
        return one.equals(PREFIX + other) || other.equals(PREFIX + one);
    }

    private static List<String> sentences(SourceDocument document) {
        return new ArrayList<>(Arrays.asList(document.body().split("(?<=[.!?])\\s+")));
    }
}
