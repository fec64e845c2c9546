package org.puente.benchmarks;

import java.io.IOException;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import org.puente.Entity;
import org.puente.Gazetteer;
import org.puente.SourceDocument;
import org.puente.embedded.EmbeddedIndex;
import org.puente.embedded.IndexOptions;

/**
 * {@code benchmarks/run opening}: what a large gazetteer costs before anything is found with it, in virtual machines just
 * started. An index with one entity pays for the same classes, files and Lucene; what is more with all is theirs.
 */
final class OpeningCommand {
    private static final String TEXT = "The governor of %s met reporters on Monday.";

    private OpeningCommand() {}

    static void run(List<String> line, PrintStream out) throws IOException {
        var arguments = Arguments.of(line, Set.of("gazetteer", "rounds"), Set.of());
        var files = arguments.all("gazetteer").stream()
                .map(file -> Path.of(file).toAbsolutePath().toString())
                .toList();
        if (files.isEmpty()) {
            throw new UsageException("opening needs --gazetteer FILE; see --help");
        }
        var all = Corpus.gazetteer(files);
        if (all.entities().isEmpty()) {
            throw new UsageException("opening needs a gazetteer with entities");
        }
        Entity first = all.entities().iterator().next();
        int rounds = arguments.number("rounds", 9);
        try (var folder = TemporaryFolder.make()) {
            Path one = index(folder.path().resolve("one"), Gazetteer.of(first), first);
            Path many = index(folder.path().resolve("all"), all, first);
            var opened = new Sides();
            var asked = new Sides();
            var compiled = new double[rounds];
            var compile = new ArrayList<>(List.of("compile", text(first)));
            compile.addAll(files);
            for (int round = 0; round < rounds; round++) {
                for (int turn = 0; turn < 2; turn++) {
                    boolean large = (round + turn) % 2 == 1;
                    double[] millis = probe(List.of("open", (large ? many : one).toString(), first.name()));
                    (large ? opened.all : opened.one).add(millis[0]);
                    (large ? asked.all : asked.one).add(millis[1]);
                }
                compiled[round] = probe(compile)[0];
            }
            out.println("`benchmarks/run opening " + Names.shown(line) + "`\n");
            out.println(all.entities().size() + " entities, compiled in a file of "
                    + Table.number(compiledBytes(many) / 1e6, 1) + " MB; medians of " + rounds
                    + " virtual machines each\n");
            var table = new Table("milliseconds on the clock, in a fresh JVM", "one entity", "all", "more");
            opened.row("opening an index with them compiled", table);
            asked.row("its first question, which names one", table);
            out.println(table);
            out.println("Compiling them for tagging, with a first text tagged: "
                    + Table.number(Timing.median(compiled), 0) + " ms\n");
        }
    }

    /** The milliseconds of an index with one entity and of one with all, virtual machine by virtual machine. */
    private record Sides(List<Double> one, List<Double> all) {
        Sides() {
            this(new ArrayList<>(), new ArrayList<>());
        }

        void row(String what, Table table) {
            double few = median(one);
            double many = median(all);
            table.row(what, Table.number(few, 0), Table.number(many, 0), Table.number(many - few, 0));
        }

        private static double median(List<Double> values) {
            return Timing.median(
                    values.stream().mapToDouble(Double::doubleValue).toArray());
        }
    }

    private static Path index(Path folder, Gazetteer gazetteer, Entity named) {
        try (var index = EmbeddedIndex.open(folder, IndexOptions.defaults().gazetteer(gazetteer))) {
            index.update(changes -> changes.put(SourceDocument.of("a", "", text(named))));
        }
        return folder;
    }

    private static String text(Entity named) {
        return TEXT.formatted(named.name());
    }

    private static long compiledBytes(Path index) throws IOException {
        try (var files = Files.newDirectoryStream(index, "gazetteer-*.bin")) {
            return Files.size(files.iterator().next());
        }
    }

    /** Milliseconds from a virtual machine of its own; what it warns of is not shown. */
    private static double[] probe(List<String> line) throws IOException {
        var command = new ArrayList<String>();
        command.add(ProcessHandle.current().info().command().orElse("java"));
        command.addAll(
                List.of("-Xmx4g", "--enable-native-access=ALL-UNNAMED", "-cp", System.getProperty("java.class.path")));
        command.add(OpeningProbe.class.getName());
        command.addAll(line);
        var process = new ProcessBuilder(command)
                .redirectError(ProcessBuilder.Redirect.DISCARD)
                .start();
        try (var in = process.getInputStream()) {
            String[] said = new String(in.readAllBytes(), StandardCharsets.UTF_8)
                    .strip()
                    .split(" ", -1);
            if (said.length != 3 || said[2].equals("0")) {
                throw new IOException(
                        "a virtual machine that should " + line.getFirst() + " said: " + String.join(" ", said));
            }
            return new double[] {Long.parseLong(said[0]) / 1e6, Long.parseLong(said[1]) / 1e6};
        }
    }
}
