package org.puente.benchmarks;

import java.util.ArrayList;
import java.util.List;
import java.util.function.IntFunction;
import java.util.stream.Collectors;
import java.util.stream.IntStream;

/** Questions that would cost much if they were answered as they stand. */
final class HostileQuestions {
    private final List<Hostile> all = new ArrayList<>();
    private final List<String> words;

    /** A question, and whether it is asked in the strict syntax. */
    record Hostile(String name, String query, boolean strict) {}

    private HostileQuestions(List<String> words) {
        this.words = words;
    }

    /** Made of these words of the texts. */
    static List<Hostile> of(List<String> words) {
        var questions = new HostileQuestions(words);
        questions.lenient();
        questions.strict();
        return questions.all;
    }

    private void lenient() {
        add("two words, for comparison", words.get(10) + " " + words.get(20));
        add("100,000 parentheses", "(".repeat(50_000) + ")".repeat(50_000));
        add("50,000 parentheses around a word", "(".repeat(49_999) + "a" + ")".repeat(49_999));
        add("b*", "b*");
        add("a* b* c* … z*", many(26, " ", i -> (char) ('a' + i) + "*"));
        add("aa* OR ab* OR …, 676 of them", many(676, " OR ", i -> pair(i) + "*"));
        add("b* 1,000 times", many(1_000, " ", i -> "b*"));
        add("a word~2", words.get(50) + "~2");
        add("20 words~2", many(20, " OR ", i -> words.get(i * 50) + "~2"));
        add("aaaaaa…~2, 1,000 of them", many(1_000, " ", i -> "aaaaaa" + pair(i) + "~2"));
        add("80,000 letters~2", "ab".repeat(40_000) + "~2");
        add("80,000 letters*", "ab".repeat(40_000) + "*");
        add("1,000 excluded words", many(1_000, " ", i -> "-" + words.get(i * 100)));
        add("500 words with hyphens", many(500, " ", i -> words.get(i * 100) + "-" + words.get(i * 100 + 1)));
        add("1,000 words near each other", '"' + many(1_000, " ", i -> words.get(i % 300)) + "\"~1000");
        add("100 nearness phrases", many(100, " OR ", i -> '"' + words.get(i) + " " + words.get(i + 1) + "\"~1000"));
        add("10,000 words pasted", many(10_000, " ", i -> words.get(i * 3)));
        add("place:b*", "place:b*");
        add("place:aa* OR …, 676 of them", many(676, " OR ", i -> "place:" + pair(i) + "*"));
        add("500 unknown names", many(500, " ", i -> "place:qwxyz" + i));
        add("1,000 ranges of dates", many(1_000, " OR ", i -> "published:[" + (1000 + i) + " TO 2030]"));
        add("a misspelled word", "x" + words.get(77) + " " + words.get(20));
        add("/.*a.{30}/ as typed", "/.*a.{30}/");
    }

    private void strict() {
        strict("100,000 parentheses", "(".repeat(100_000));
        strict("/.*a.{30}/", "/.*a.{30}/");
        strict("b?*?*…, 200 wildcards", "b" + "?*".repeat(200));
        strict("b*a?*a?…, 40 times", "b" + "*a?".repeat(40));
        strict("aa*a* OR …, 676 of them", many(676, " OR ", i -> pair(i) + "*a*"));
    }

    private void add(String name, String query) {
        all.add(new Hostile(name, query, false));
    }

    private void strict(String name, String query) {
        all.add(new Hostile("strict: " + name, query, true));
    }

    private static String many(int count, String gap, IntFunction<String> part) {
        return IntStream.range(0, count).mapToObj(part).collect(Collectors.joining(gap));
    }

    private static String pair(int i) {
        return "" + (char) ('a' + i / 26) + (char) ('a' + i % 26);
    }
}
