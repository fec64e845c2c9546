package org.puente.benchmarks;

import java.io.IOException;
import java.io.PrintStream;
import java.nio.file.Path;
import java.util.List;
import java.util.Set;
import java.util.TreeMap;
import org.openjdk.jmh.results.RunResult;
import org.openjdk.jmh.runner.Runner;
import org.openjdk.jmh.runner.RunnerException;
import org.openjdk.jmh.runner.options.OptionsBuilder;
import org.openjdk.jmh.runner.options.TimeValue;
import org.puente.embedded.Tagger;

/** Runs {@link TaggingSpeed} under JMH, in virtual machines of their own, and prints millions of characters a second. */
final class SpeedCommand {
    private static final int WORD = 6;

    private SpeedCommand() {}

    static void run(List<String> line, PrintStream out) throws IOException {
        var arguments = Arguments.of(line, Set.of("gazetteer", "aliases", "limit", "forks", "iterations"), Set.of());
        if (arguments.operands().isEmpty() || arguments.all("gazetteer").isEmpty()) {
            throw new UsageException("speed takes files of texts, and --gazetteer");
        }
        String texts = paths(arguments.operands());
        String gazetteers = paths(arguments.all("gazetteer"));
        int limit = arguments.number("limit", 4_000);
        var aliases = arguments.has("aliases") ? arguments.all("aliases") : List.of("1000", "10000", "1000000");
        var options = new OptionsBuilder()
                .include(TaggingSpeed.class.getName() + ".*")
                .param("texts", texts)
                .param("gazetteers", gazetteers)
                .param("documents", Integer.toString(limit))
                .param("aliases", aliases.toArray(String[]::new))
                .forks(arguments.number("forks", 2))
                .warmupIterations(3)
                .warmupTime(TimeValue.seconds(2))
                .measurementTime(TimeValue.seconds(2))
                .measurementIterations(arguments.number("iterations", 5))
                .build();
        try {
            var documents = TaggingSpeed.texts(texts, limit);
            print(line, new Runner(options).run().stream().toList(), TaggingSpeed.characters(documents), out);
            mentions(texts, gazetteers, limit, aliases, out);
        } catch (RunnerException e) {
            throw new IOException("JMH could not run: " + e.getMessage(), e);
        }
    }

    private static String paths(List<String> files) {
        return String.join(
                TaggingSpeed.SEPARATOR,
                files.stream()
                        .map(file -> Path.of(file).toAbsolutePath().toString())
                        .toList());
    }

    private static void print(List<String> line, List<RunResult> results, long characters, PrintStream out) {
        var rows = new TreeMap<Integer, TreeMap<String, RunResult>>();
        for (RunResult result : results) {
            int aliases = Integer.parseInt(result.getParams().getParam("aliases"));
            rows.computeIfAbsent(aliases, added -> new TreeMap<>())
                    .put(result.getPrimaryResult().getLabel(), result);
        }
        var table = new Table("aliases, at most", "program", "million characters/s", "± %");
        rows.forEach((aliases, programs) -> programs.forEach((program, result) -> {
            double micros = result.getPrimaryResult().getScore();
            double error = result.getPrimaryResult().getScoreError();
            table.row(
                    Integer.toString(aliases),
                    program,
                    Table.number(characters / micros, 1),
                    Table.number(100 * error / micros, 0));
        }));
        out.println("\n`benchmarks/run speed " + Names.shown(line) + "`\n");
        out.println(table);
    }

    private static void mentions(String texts, String gazetteers, int limit, List<String> sizes, PrintStream out) {
        var table = new Table("aliases, at most", "entities", "mentions", "in 1,000 words of six characters");
        var documents = TaggingSpeed.texts(texts, limit);
        long words = TaggingSpeed.characters(documents) / WORD;
        for (String size : sizes) {
            var gazetteer = TaggingSpeed.gazetteer(gazetteers, Integer.parseInt(size));
            var tagger = Tagger.of(gazetteer);
            long found = documents.stream()
                    .mapToLong(document -> tagger.tag(document).size())
                    .sum();
            table.row(
                    size,
                    Integer.toString(gazetteer.entities().size()),
                    Long.toString(found),
                    Table.number(1000.0 * found / words, 1));
        }
        out.println(table);
    }
}
