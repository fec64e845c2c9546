package org.puente.text;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.EnumSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import org.apache.lucene.analysis.Analyzer;
import org.apache.lucene.analysis.en.EnglishAnalyzer;
import org.apache.lucene.analysis.es.SpanishAnalyzer;
import org.apache.lucene.analysis.tokenattributes.CharTermAttribute;
import org.junit.jupiter.api.Test;
import org.puente.Language;

/**
 * The table of words that must and must not meet, drawn from frequency lists before it was measured. Its figures, beside
 * stock Lucene's on the same words, and every pair that fails stand in {@code word-pairs.txt}; {@code -Dgolden.update=true}
 * writes that file anew.
 */
class WordPairsTest {
    private static final Path GOLDEN = Path.of("src", "test", "resources", "org", "puente", "text", "word-pairs.txt");
    private static final Set<Form> FIRM =
            EnumSet.of(Form.WRITTEN, Form.FOLDED, Form.ACRONYM, Form.NUMBER_EN, Form.NUMBER_ES);

    private record Pair(Language language, String kind, String one, String other) {
        @Override
        public String toString() {
            return language.code() + " " + kind + " " + one + " " + other;
        }
    }

    /** How one chain did: how many pairs of each kind, and those it fails. */
    private record Outcome(Map<String, Integer> asked, Map<String, List<Pair>> failed) {
        List<Pair> failed(String kind) {
            return failed.entrySet().stream()
                    .filter(entry -> entry.getKey().endsWith(kind))
                    .flatMap(entry -> entry.getValue().stream())
                    .toList();
        }

        double failedShare(String language, String kind) {
            String key = language + " " + kind;
            return (double) failed.getOrDefault(key, List.of()).size() / asked.getOrDefault(key, 0);
        }
    }

    private interface Judge {
        boolean fails(Pair pair) throws IOException;
    }

    @Test
    void theTableIsLargeEnough() throws IOException {
        var asked = measure(pair -> false).asked();
        for (String language : List.of("en", "es")) {
            assertThat(asked.get(language + " number")).isGreaterThanOrEqualTo(150);
            assertThat(asked.get(language + " apart")).isGreaterThanOrEqualTo(150);
        }
    }

    @Test
    void wordsMeetTheirOtherNumberAndSpellingAndNoOthers() throws IOException {
        var puente = measure(WordPairsTest::failsInPuente);
        String failing = failing(puente);
        for (String language : List.of("en", "es")) {
            assertThat(puente.failedShare(language, "number")).as(failing).isLessThanOrEqualTo(0.02);
            assertThat(puente.failedShare(language, "apart")).as(failing).isLessThanOrEqualTo(0.03);
        }
        assertThat(puente.failed("accent")).as(failing).isEmpty();
        assertThat(puente.failed("spelled")).as(failing).isEmpty();
        assertThat(failing).doesNotContain("año ano").doesNotContain("casas casos");
    }

    @Test
    void figuresAndFailingPairsAreThoseOfTheGoldenFile() throws IOException {
        var puente = measure(WordPairsTest::failsInPuente);
        try (var english = new EnglishAnalyzer();
                var spanish = new SpanishAnalyzer()) {
            var stock = measure(pair -> failsIn(pair.language() == Language.ENGLISH ? english : spanish, pair));
            var text = new StringBuilder("# pairs that fail: kind, of how many, Puente, stock Lucene's analyzer\n");
            puente.asked()
                    .forEach((kind, asked) -> text.append(String.format(
                            Locale.ROOT,
                            "%-11s %4d %8s %8s\n",
                            kind,
                            asked,
                            percent(puente, kind),
                            percent(stock, kind))));
            text.append("\n# the pairs that fail in Puente\n").append(failing(puente));
            if (Boolean.getBoolean("golden.update")) {
                Files.writeString(GOLDEN, text);
            }
            assertThat(text.toString()).isEqualTo(Files.readString(GOLDEN));
        }
    }

    private static String percent(Outcome outcome, String kind) {
        int space = kind.indexOf(' ');
        double share = outcome.failedShare(kind.substring(0, space), kind.substring(space + 1));
        return String.format(Locale.ROOT, "%.1f %%", 100 * share);
    }

    private static String failing(Outcome outcome) {
        var text = new StringBuilder();
        outcome.failed()
                .values()
                .forEach(pairs -> pairs.forEach(pair -> text.append(pair).append('\n')));
        return text.toString();
    }

    private static Outcome measure(Judge judge) throws IOException {
        var asked = new TreeMap<String, Integer>();
        var failed = new TreeMap<String, List<Pair>>();
        try (var stream = WordPairsTest.class.getResourceAsStream("word-pairs.tsv")) {
            for (String line : new String(stream.readAllBytes(), StandardCharsets.UTF_8).split("\n")) {
                if (!line.startsWith("#")) {
                    String[] cells = line.split("\t", -1);
                    var pair = new Pair(Language.of(cells[0]), cells[1], cells[2], cells[3]);
                    asked.merge(cells[0] + " " + cells[1], 1, Integer::sum);
                    if (judge.fails(pair)) {
                        failed.computeIfAbsent(cells[0] + " " + cells[1], key -> new ArrayList<>())
                                .add(pair);
                    }
                }
            }
        }
        return new Outcome(asked, failed);
    }

    /** A pair must meet whichever of the two is asked for, and one that must not may not in either way. */
    private static boolean failsInPuente(Pair pair) {
        var there = meeting(pair.one(), pair.other(), pair.language());
        var back = meeting(pair.other(), pair.one(), pair.language());
        return switch (pair.kind()) {
            case "number", "accent" -> !firm(there) || !firm(back);
            case "apart" -> firm(there) || firm(back);
            case "spelled" -> !there.equals(List.of(Form.FOLDED)) || !back.equals(List.of(Form.FOLDED));
            default -> throw new IllegalArgumentException(pair.toString());
        };
    }

    private static boolean firm(List<Form> meeting) {
        return !meeting.isEmpty() && FIRM.contains(meeting.getFirst());
    }

    /** The strongest form at which a word asked for finds a word written, or nothing. */
    private static List<Form> meeting(String asked, String written, Language language) {
        var indexed = Set.of(Forms.indexTerms(Spelling.read(written), language));
        return Forms.sought(Spelling.read(asked)).stream()
                .filter(sought -> indexed.contains(sought.term()))
                .map(Forms.Sought::form)
                .limit(1)
                .toList();
    }

    /** A stock chain has one form: words that must be told apart and those that must meet cannot both be had. */
    private static boolean failsIn(Analyzer analyzer, Pair pair) throws IOException {
        var one = terms(analyzer, pair.one());
        boolean meet = !one.isEmpty() && one.equals(terms(analyzer, pair.other()));
        return pair.kind().equals("apart") == meet;
    }

    private static List<String> terms(Analyzer analyzer, String word) throws IOException {
        var terms = new ArrayList<String>();
        try (var stream = analyzer.tokenStream("", word)) {
            var term = stream.addAttribute(CharTermAttribute.class);
            stream.reset();
            while (stream.incrementToken()) {
                terms.add(term.toString());
            }
            stream.end();
        }
        return terms;
    }
}
