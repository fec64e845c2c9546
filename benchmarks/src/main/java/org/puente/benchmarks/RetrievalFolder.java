package org.puente.benchmarks;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.TreeMap;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.puente.Gazetteer;
import org.puente.Language;
import org.puente.SourceDocument;
import org.puente.benchmarks.TestCollection.Question;

/**
 * A folder of retrieval sets, a folder each: {@code qrels.tsv}; {@code docs.jsonl} and {@code queries.tsv}, or, where a
 * set has editions, {@code docs_en.jsonl}, {@code docs_es.jsonl}, {@code queries_en.tsv} and so on, of which every
 * edition of questions is asked of every edition of documents.
 */
final class RetrievalFolder {
    private static final String DOCS = "docs";
    private static final String QUERIES = "queries";

    private RetrievalFolder() {}

    /** The tasks of all sets, in the order of their names; of these sets alone, if any are named. */
    static List<Task> tasks(Path folder, List<String> sets) throws IOException {
        if (!Files.isDirectory(folder)) {
            throw new UsageException("no such folder: " + folder + "; check the path");
        }
        for (String set : sets) {
            if (!Files.exists(folder.resolve(set).resolve("qrels.tsv"))) {
                throw new UsageException("no set " + set + " in " + folder + "; name a folder that holds qrels.tsv");
            }
        }
        var tasks = new ArrayList<Task>();
        for (Path set : sorted(folder)) {
            var name = String.valueOf(set.getFileName());
            if (Files.exists(set.resolve("qrels.tsv")) && (sets.isEmpty() || sets.contains(name))) {
                tasks.addAll(tasks(set, name));
            }
        }
        if (tasks.isEmpty()) {
            throw new UsageException("no sets in " + folder + "; give a folder of folders that hold qrels.tsv");
        }
        return tasks;
    }

    private static List<Task> tasks(Path set, String name) throws IOException {
        var judgments = Judgments.read(set.resolve("qrels.tsv"));
        var docs = editions(set, DOCS, ".jsonl");
        var queries = editions(set, QUERIES, ".tsv");
        var tasks = new ArrayList<Task>();
        for (var document : docs.entrySet()) {
            var documents = Corpus.documents(List.of(document.getValue()));
            var to = document.getKey().isEmpty() ? language(documents, set).code() : document.getKey();
            var corpus = new Corpus(documents, Gazetteer.empty());
            for (var query : queries.entrySet()) {
                List<Question> questions = TestCollection.questions(query.getValue());
                var from = query.getKey().isEmpty() ? to : query.getKey();
                boolean editions = docs.size() > 1 || queries.size() > 1;
                tasks.add(Task.of(name, from, to, editions, new TestCollection(corpus, questions, judgments)));
            }
        }
        for (Task task : tasks) {
            if (task.collection().judged().isEmpty()) {
                throw new UsageException(task.name() + ": no question has a relevant document; do queries and qrels"
                        + " belong together?");
            }
        }
        return tasks;
    }

    /** Files by edition; the edition of a file without one is empty. */
    private static Map<String, Path> editions(Path set, String stem, String extension) throws IOException {
        var editions = new TreeMap<String, Path>();
        for (Path file : sorted(set)) {
            var name = String.valueOf(file.getFileName());
            if (name.equals(stem + extension)) {
                editions.put("", file);
            } else if (name.startsWith(stem + "_") && name.endsWith(extension)) {
                editions.put(name.substring(stem.length() + 1, name.length() - extension.length()), file);
            }
        }
        if (editions.isEmpty()) {
            throw new UsageException("no " + stem + extension + " in " + set + "; add it, or take the folder away");
        }
        return editions;
    }

    /** The language most documents say they are in. */
    private static Language language(List<SourceDocument> documents, Path set) {
        return documents.stream()
                .map(SourceDocument::language)
                .filter(Objects::nonNull)
                .collect(Collectors.groupingBy(Function.identity(), TreeMap::new, Collectors.counting()))
                .entrySet()
                .stream()
                .max(Map.Entry.comparingByValue())
                .orElseThrow(() -> new UsageException(
                        "no document of " + set + " says its language; add it, or name the file docs_en.jsonl"))
                .getKey();
    }

    private static List<Path> sorted(Path folder) throws IOException {
        try (Stream<Path> files = Files.list(folder)) {
            return files.sorted().toList();
        }
    }
}
