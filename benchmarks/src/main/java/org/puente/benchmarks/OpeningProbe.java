package org.puente.benchmarks;

import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;
import org.puente.SearchRequest;
import org.puente.embedded.EmbeddedIndex;
import org.puente.embedded.Tagger;

/** Does what {@link OpeningCommand} times, once, in the virtual machine that was started for it; prints nanoseconds. */
final class OpeningProbe {
    private OpeningProbe() {}

    /** {@code open FOLDER QUESTION} or {@code compile TEXT FILE...}. */
    public static void main(String[] line) {
        List<String> rest = Arrays.asList(line).subList(1, line.length);
        if (line[0].equals("open")) {
            open(Path.of(rest.getFirst()), rest.get(1));
        } else {
            compile(rest.getFirst(), rest.subList(1, rest.size()));
        }
    }

    private static void open(Path folder, String question) {
        long start = System.nanoTime();
        try (var index = EmbeddedIndex.open(folder);
                var snapshot = index.snapshot()) {
            long opened = System.nanoTime();
            long found =
                    snapshot.search(SearchRequest.matching(question)).total().value();
            print(opened - start, System.nanoTime() - opened, found);
        }
    }

    private static void compile(String text, List<String> files) {
        var gazetteer = Corpus.gazetteer(files);
        long start = System.nanoTime();
        var tagger = Tagger.of(gazetteer);
        long found = tagger.tag(text).size();
        print(System.nanoTime() - start, 0, found);
    }

    private static void print(long first, long second, long found) {
        System.out.println(first + " " + second + " " + found);
    }
}
