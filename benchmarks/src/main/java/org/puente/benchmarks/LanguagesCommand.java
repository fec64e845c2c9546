package org.puente.benchmarks;

import java.io.IOException;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import org.puente.Gazetteer;
import org.puente.Language;
import org.puente.SourceDocument;
import org.puente.embedded.Tagger;

/** Prints how well and how fast Puente tells the language of single texts, beside Lingua. */
final class LanguagesCommand {
    /** UTF-16 code units from which a text is long enough to be judged; below, titles follow their texts. */
    private static final int LONG = 40;

    private static final int BOTH = Integer.MAX_VALUE;

    private static final int[] CLASSES = {0, 20, LONG, 100, Integer.MAX_VALUE};
    private static final double MILLION = 1e6;
    private static final double MILLIS = 1e3;

    private final List<LabelledText> texts;
    private final List<LanguageSide> sides;
    private final List<List<Language>> answers = new ArrayList<>();

    private LanguagesCommand(List<LabelledText> texts) {
        this.texts = texts;
        this.sides = List.of(LanguageSide.puente(), LanguageSide.lingua(true), LanguageSide.lingua(false));
        for (LanguageSide side : sides) {
            answers.add(side.languages(texts.stream().map(LabelledText::text).toList()));
        }
    }

    static void run(List<String> line, PrintStream out) throws IOException {
        var arguments = Arguments.of(line, Set.of("rounds", "half"), Set.of());
        if (arguments.operands().size() != 1) {
            throw new UsageException("languages takes one file; see --help");
        }
        var file = Path.of(arguments.operands().getFirst());
        if (!Files.isRegularFile(file)) {
            throw new UsageException("no such file: " + file + "; check the path");
        }
        int rounds = arguments.number("rounds", 5);
        var command = new LanguagesCommand(texts(file, arguments.number("half", BOTH)));
        out.println("`benchmarks/run languages " + Names.shown(line) + "`\n");
        out.println("Right, by length in characters:\n\n" + command.accuracy());
        out.println("Other languages taken for English or Spanish, from " + LONG + " characters:\n\n"
                + command.confusion());
        out.println(
                "Milliseconds per megabyte of UTF-8, one thread, " + rounds + " rounds:\n\n" + command.cost(rounds));
    }

    private static List<LabelledText> texts(Path file, int half) throws IOException {
        if (half > 2 && half != BOTH) {
            throw new UsageException("option --half is " + half + "; use 1 or 2, or leave it out for both");
        }
        return LabelledText.read(file).stream()
                .filter(text -> half == BOTH || text.half() == half)
                .toList();
    }

    private Table accuracy() {
        var header = new ArrayList<>(List.of("language", "characters", "texts"));
        sides.forEach(side -> header.add(side.name()));
        var table = new Table(header.toArray(String[]::new));
        for (String code : List.of("en", "es")) {
            for (boolean damaged : new boolean[] {false, true}) {
                for (int i = 0; i + 1 < CLASSES.length; i++) {
                    accuracy(table, code, damaged, CLASSES[i], CLASSES[i + 1]);
                }
                accuracy(table, code, damaged, LONG, Integer.MAX_VALUE);
            }
        }
        return table;
    }

    private void accuracy(Table table, String code, boolean damaged, int from, int to) {
        var cells = new ArrayList<String>();
        int count = 0;
        for (List<Language> answer : answers) {
            int right = 0;
            count = 0;
            for (int i = 0; i < texts.size(); i++) {
                var text = texts.get(i);
                int length = text.text().length();
                if (text.code().equals(code) && text.damaged() == damaged && length >= from && length < to) {
                    count++;
                    right += answer.get(i) == text.language() ? 1 : 0;
                }
            }
            cells.add(percent(right, count));
        }
        if (count > 0) {
            String length = to == Integer.MAX_VALUE ? "≥ " + from : from + "–" + (to - 1);
            cells.addAll(0, List.of(code + (damaged ? ", accents lost" : ""), length, Integer.toString(count)));
            table.row(cells.toArray(String[]::new));
        }
    }

    private Table confusion() {
        var header = new ArrayList<>(List.of("language", "texts"));
        sides.forEach(side -> header.addAll(List.of(side.name() + ": en", "es", "%")));
        var table = new Table(header.toArray(String[]::new));
        var codes = new TreeSet<String>();
        texts.stream().filter(LanguagesCommand::isLongOther).forEach(text -> codes.add(text.code()));
        codes.forEach(code -> confusion(table, code, Set.of(code)));
        confusion(table, "all", codes);
        return table;
    }

    private void confusion(Table table, String name, Set<String> codes) {
        var cells = new ArrayList<String>();
        int count = 0;
        for (List<Language> answer : answers) {
            var taken = new int[Language.values().length];
            for (int i = 0; i < texts.size(); i++) {
                var text = texts.get(i);
                if (isLongOther(text) && codes.contains(text.code())) {
                    taken[answer.get(i).ordinal()]++;
                }
            }
            int english = taken[Language.ENGLISH.ordinal()];
            int spanish = taken[Language.SPANISH.ordinal()];
            count = english + spanish + taken[Language.OTHER.ordinal()];
            cells.addAll(
                    List.of(Integer.toString(english), Integer.toString(spanish), percent(english + spanish, count)));
        }
        cells.addAll(0, List.of(name, Integer.toString(count)));
        table.row(cells.toArray(String[]::new));
    }

    private static boolean isLongOther(LabelledText text) {
        return text.language() == Language.OTHER && text.text().length() >= LONG;
    }

    /**
     * What Puente pays for the language is the difference between reading texts of unknown and of given language; both
     * read them into words, paragraphs and sentences.
     */
    private Table cost(int rounds) throws IOException {
        var read = texts.stream()
                .map(LabelledText::text)
                .filter(text -> text.length() >= LONG)
                .toList();
        var unknown =
                read.stream().map(text -> SourceDocument.of("text", "", text)).toList();
        var given = unknown.stream()
                .map(document -> document.language(Language.ENGLISH))
                .toList();
        var tagger = Tagger.of(Gazetteer.of());
        double megabytes = read.stream()
                        .mapToLong(text -> text.getBytes(StandardCharsets.UTF_8).length)
                        .sum()
                / MILLION;
        var timings = Timing.alternate(
                rounds,
                List.of(
                        () -> unknown.forEach(tagger::tag),
                        () -> given.forEach(tagger::tag),
                        () -> sides.get(1).languages(read),
                        () -> sides.get(2).languages(read)));
        double all = timings.getFirst().wall();
        var table = new Table("what", "ms / MB");
        table.row("Puente: words, sentences and the language", perMegabyte(all, megabytes));
        table.row("Puente: the language alone", perMegabyte(all - timings.get(1).wall(), megabytes));
        for (int side = 1; side < sides.size(); side++) {
            table.row(sides.get(side).name(), perMegabyte(timings.get(side + 1).wall(), megabytes));
        }
        return table;
    }

    private static String perMegabyte(double seconds, double megabytes) {
        return Table.number(seconds * MILLIS / megabytes, 1);
    }

    private static String percent(int part, int whole) {
        return whole == 0 ? "" : Table.number(100.0 * part / whole, 2);
    }
}
