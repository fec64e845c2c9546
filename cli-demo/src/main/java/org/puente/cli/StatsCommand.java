package org.puente.cli;

import java.util.SortedMap;
import java.util.concurrent.Callable;
import java.util.stream.Collectors;
import org.puente.Statistics;
import org.puente.formats.JsonOutput;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;

/** {@code puente stats}: what an index holds. */
@Command(
        name = "stats",
        abbreviateSynopsis = true,
        description = "Prints the sizes and fingerprints of an index.",
        footerHeading = "%nExamples:%n",
        footer = {"  puente stats", "  puente stats --index news.index --format json"})
final class StatsCommand implements Callable<Integer> {
    private final Session session;

    @Mixin
    private IndexFolder index = new IndexFolder();

    @Option(names = "--format", paramLabel = "text|json", description = "How to print. Default: text.")
    private TextOrJson format = TextOrJson.TEXT;

    StatsCommand(Session session) {
        this.session = session;
    }

    @Override
    public Integer call() {
        try (var opened = index.open(session);
                var snapshot = opened.snapshot()) {
            var answer = snapshot.answer(new Statistics());
            switch (format) {
                case TEXT -> print(answer);
                case JSON -> session.terminal().out().println(JsonOutput.statistics(answer));
            }
        }
        return 0;
    }

    private void print(Statistics.Answer answer) {
        line("documents", answer.documents());
        line("languages", counts(answer.languages()));
        line("characters", answer.characters());
        line("mentions", answer.mentions());
        line("entities", answer.entities());
        line("entity types", counts(answer.types()));
        line("fields", counts(answer.fields()));
        line("bytes", answer.bytes());
        line("format", answer.format());
        line("analysis", answer.analysis());
        line("gazetteer", answer.gazetteer());
        line("corpus", answer.corpus());
    }

    private void line(String name, Object value) {
        session.terminal().out().println(Columns.pad(name, 14) + value);
    }

    private static String counts(SortedMap<String, Integer> counts) {
        return counts.entrySet().stream()
                .map(entry -> Plain.line(entry.getKey()) + " " + entry.getValue())
                .collect(Collectors.joining(", "));
    }
}
