package org.puente.benchmarks;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.puente.SourceDocument;
import org.puente.corpus.BundledCorpus;

/**
 * Documents, questions and judgments.
 *
 * @param corpus the documents, and entities if there are any
 * @param questions in order
 * @param judgments of the questions
 */
record TestCollection(Corpus corpus, List<Question> questions, Judgments judgments) {

    /** A question and its id. */
    record Question(String id, String text) {
        /** The letter the id starts with, in collections that tell kinds of questions by it. */
        String kind() {
            return id.substring(0, 1);
        }
    }

    /** A folder with documents, questions and judgments in files of these names. */
    static TestCollection folder(Path folder, List<String> docs, String queries, String qrels, List<String> gazetteers)
            throws IOException {
        var documents = new ArrayList<SourceDocument>();
        for (String file : docs) {
            documents.addAll(Corpus.documents(List.of(folder.resolve(file))));
        }
        return of(new Corpus(documents, Corpus.gazetteer(gazetteers)), folder.resolve(queries), folder.resolve(qrels));
    }

    /** The bundled corpus with its gazetteer. */
    static TestCollection bundled() throws IOException {
        try (var bundled = BundledCorpus.open()) {
            var corpus = new Corpus(Corpus.documents(List.of(bundled.texts())), bundled.gazetteer());
            return of(
                    corpus,
                    bundled.folder().resolve("queries.tsv"),
                    bundled.folder().resolve("qrels.tsv"));
        }
    }

    private static TestCollection of(Corpus corpus, Path queries, Path qrels) throws IOException {
        return new TestCollection(corpus, questions(queries), Judgments.read(qrels));
    }

    static List<Question> questions(Path file) throws IOException {
        var questions = new ArrayList<Question>();
        for (String line : Files.readAllLines(file)) {
            int tab = line.indexOf('\t');
            if (tab > 0) {
                questions.add(new Question(line.substring(0, tab), line.substring(tab + 1)));
            } else if (!line.isBlank()) {
                throw new IOException(file + " has a line without id and tab: " + line);
            }
        }
        return questions;
    }

    /** Questions with at least one relevant document. */
    List<Question> judged() {
        return questions.stream()
                .filter(question -> judgments.judged(question.id()))
                .toList();
    }

    /** The kinds of questions in order, if all ids are one letter and digits, and the letters differ; else none. */
    List<String> kinds() {
        boolean lettered = questions.stream().allMatch(question -> question.id().matches("[a-z][0-9]+"));
        var kinds = questions.stream().map(Question::kind).distinct().toList();
        return lettered && kinds.size() > 1 ? kinds : List.of();
    }
}
