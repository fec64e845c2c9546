package org.puente.cli;

import java.util.List;
import java.util.stream.Collectors;
import org.puente.Completion.EntityCount;
import org.puente.WordCompletion.WordCount;
import org.puente.formats.CsvOutput;
import org.puente.formats.JsonOutput;

/** Entities and words that complete a query, in the format asked for. */
final class CompletionOutput {
    private final Terminal terminal;
    private final CsvOutput csv;

    CompletionOutput(Terminal terminal, CsvOutput csv) {
        this.terminal = terminal;
        this.csv = csv;
    }

    void print(List<EntityCount> entities, List<WordCount> words, Format format) {
        var out = terminal.out();
        switch (format) {
            case TEXT -> {
                new EntitiesOutput(terminal, csv).print(entities, Format.TEXT);
                out.println();
                out.println("documents  word");
                words.forEach(word -> out.println("%9d  %s".formatted(word.documents(), Plain.line(word.word()))));
            }
            case JSON ->
                out.println(entities.stream()
                                .map(JsonOutput::entityCount)
                                .collect(Collectors.joining(",", "{\"entities\":[", "],"))
                        + words.stream()
                                .map(JsonOutput::wordCount)
                                .collect(Collectors.joining(",", "\"words\":[", "]}")));
            case JSONL -> {
                entities.forEach(entity -> out.println(JsonOutput.entityCount(entity)));
                words.forEach(word -> out.println(JsonOutput.wordCount(word)));
            }
            case CSV -> {
                out.print(csv.completionHeader());
                entities.forEach(entity -> out.print(csv.completion(entity)));
                words.forEach(word -> out.print(csv.completion(word)));
            }
        }
    }
}
