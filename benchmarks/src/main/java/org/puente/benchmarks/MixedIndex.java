package org.puente.benchmarks;

import java.nio.file.Path;
import java.util.List;
import java.util.function.BiConsumer;
import java.util.function.Consumer;
import java.util.stream.Stream;
import org.puente.Hit;
import org.puente.RequestException;
import org.puente.SearchIndex;
import org.puente.SearchRequest;
import org.puente.SearchRequest.Match;
import org.puente.SourceDocument;
import org.puente.embedded.EmbeddedIndex;
import org.puente.formats.BadRecord;
import org.puente.formats.DocumentFiles;
import org.puente.formats.DocumentSink;

/** One index of several sets and other texts, their ids prefixed by set and edition. */
final class MixedIndex implements AutoCloseable {
    private final SearchIndex index;

    /**
     * An index in this folder.
     *
     * @param sets of which all documents go in, those of several tasks once
     * @param files of other texts
     */
    MixedIndex(Path folder, List<Task> sets, List<Path> files) {
        index = EmbeddedIndex.open(folder);
        try {
            fill(sets, files);
        } catch (RuntimeException e) {
            index.close();
            throw e;
        }
    }

    private void fill(List<Task> sets, List<Path> files) {
        index.update(changes -> {
            documents(sets, (prefix, document) -> changes.put(renamed(prefix, document)));
            for (Path file : files) {
                read(file, document -> changes.put(renamed(file.getFileName() + "/", document)));
            }
        });
    }

    private static void documents(List<Task> sets, BiConsumer<String, SourceDocument> take) {
        sets.stream().map(MixedIndex::prefix).distinct().forEach(prefix -> sets.stream()
                .filter(task -> prefix(task).equals(prefix))
                .findFirst()
                .ifPresent(task -> task.collection().corpus().documents().forEach(d -> take.accept(prefix, d))));
    }

    private static String prefix(Task task) {
        return task.set() + "/" + task.to() + "/";
    }

    private static SourceDocument renamed(String prefix, SourceDocument d) {
        return new SourceDocument(
                prefix + d.id(), d.title(), d.body(), d.language(), d.published(), d.url(), d.fields());
    }

    private static void read(Path file, Consumer<SourceDocument> take) {
        DocumentFiles.of(List.of(file)).read(new DocumentSink() {
            @Override
            public void document(SourceDocument document, String place) {
                take.accept(document);
            }

            @Override
            public void bad(BadRecord record) {
                throw new RequestException(record.message());
            }
        });
    }

    /** How many documents it holds. */
    int size() {
        try (var snapshot = index.snapshot()) {
            return snapshot.size();
        }
    }

    /**
     * The ids of a task's ranking as its judgments know them. Documents of the set's other editions are left out: each
     * is a translation of one that is judged. Documents of other sets stay, under names no judgment knows.
     */
    List<String> rank(Task task, int otherEditions, String question) {
        var own = prefix(task);
        var set = task.set() + "/";
        var request = SearchRequest.matching(question).match(Match.ANY).limit(Ranker.DEPTH + otherEditions);
        Stream<String> ids = index.search(request).hits().stream().map(Hit::id);
        return ids.filter(id -> id.startsWith(own) || !id.startsWith(set))
                .map(id -> id.startsWith(own) ? id.substring(own.length()) : id)
                .limit(Ranker.DEPTH)
                .toList();
    }

    @Override
    public void close() {
        index.close();
    }
}
