package org.puente.query;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.io.IOException;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Random;
import org.apache.lucene.analysis.core.WhitespaceAnalyzer;
import org.apache.lucene.document.Document;
import org.apache.lucene.document.Field;
import org.apache.lucene.document.StringField;
import org.apache.lucene.index.DirectoryReader;
import org.apache.lucene.index.IndexWriter;
import org.apache.lucene.index.IndexWriterConfig;
import org.apache.lucene.index.NoMergePolicy;
import org.apache.lucene.index.Term;
import org.apache.lucene.search.IndexSearcher;
import org.apache.lucene.search.ScoreDoc;
import org.apache.lucene.search.TermQuery;
import org.apache.lucene.store.ByteBuffersDirectory;
import org.junit.jupiter.api.Test;
import org.puente.Ranking;
import org.puente.query.WordQuery.Part;

/** A word over its forms, beside the same sums made by hand, on random texts in several segments with deletions. */
class WordQueryTest {
    private static final String[] FORMS = {"written", "plural", "number", "stem", "family", "like", "near"};
    private static final Level[] LEVELS = {
        Level.WRITTEN, Level.NUMBER, Level.NUMBER, Level.DERIVED, Level.FAMILY, Level.COGNATE, Level.COGNATE
    };
    private static final float[] SHARES = {1, 1, 1, 1, 1, 0.8f, 0.3f};

    private record Text(List<String> title, List<String> body) {
        int count(TextField field, String word) {
            return (int) words(field).stream().filter(word::equals).count();
        }

        List<String> words(TextField field) {
            return field == TextField.TITLE ? title : body;
        }
    }

    @Test
    void scoresAsTheFormulaSays() throws IOException {
        long seed = new Random().nextLong();
        var random = new Random(seed);
        for (int round = 0; round < 40; round++) {
            check(random, "seed " + seed + ", round " + round);
        }
    }

    private static void check(Random random, String where) throws IOException {
        var texts = new ArrayList<Text>();
        try (var directory = new ByteBuffersDirectory()) {
            try (var writer = new IndexWriter(
                    directory,
                    new IndexWriterConfig(new WhitespaceAnalyzer()).setMergePolicy(NoMergePolicy.INSTANCE))) {
                for (int i = 0; i < 60; i++) {
                    var text = new Text(words(random, 4), words(random, 30));
                    texts.add(text);
                    var document = new Document();
                    document.add(new StringField("id", Integer.toString(i), Field.Store.YES));
                    document.add(new org.apache.lucene.document.TextField(
                            "title", String.join(" ", text.title()), Field.Store.NO));
                    document.add(new org.apache.lucene.document.TextField(
                            "body", String.join(" ", text.body()), Field.Store.NO));
                    writer.addDocument(document);
                    if (random.nextInt(10) == 0) {
                        writer.commit();
                    }
                }
                writer.deleteDocuments(new Term("id", "3"), new Term("id", "17"));
            }
            try (var reader = DirectoryReader.open(directory)) {
                compare(random, texts, new IndexSearcher(reader), where);
            }
        }
    }

    private static List<String> words(Random random, int most) {
        var words = new ArrayList<String>();
        for (int length = 1 + random.nextInt(most); words.size() < length; ) {
            words.add(random.nextInt(3) == 0 ? FORMS[random.nextInt(FORMS.length)] : "other" + random.nextInt(5));
        }
        return words;
    }

    private static void compare(Random random, List<Text> texts, IndexSearcher searcher, String where)
            throws IOException {
        var ranking = new Ranking(
                random.nextFloat(),
                random.nextFloat(),
                random.nextFloat(),
                random.nextFloat(),
                random.nextFloat(),
                0,
                1 + random.nextInt(3),
                random.nextFloat() * 2,
                random.nextFloat());
        var scoring = new Scoring(ranking, 3, 15);
        var frequencies = new Frequencies(searcher);
        var parts = new ArrayList<Part>();
        for (int i = 0; i < FORMS.length; i++) {
            for (TextField field : TextField.values()) {
                var term = new Term(field.code(), FORMS[i]);
                if (frequencies.of(term) > 0) {
                    boolean firm = LEVELS[i] != Level.DERIVED && LEVELS[i] != Level.FAMILY;
                    parts.add(new Part(frequencies.query(term), field, LEVELS[i], SHARES[i], firm));
                }
            }
        }
        var query = new WordQuery("word", parts, scoring);
        var found = new float[texts.size()];
        Arrays.fill(found, -1);
        for (ScoreDoc hit : searcher.search(query, 100).scoreDocs) {
            found[id(searcher, hit.doc)] = hit.score;
            var explained = searcher.explain(query, hit.doc);
            assertThat(explained.getValue().floatValue()).as(where).isCloseTo(hit.score, within(1e-5f));
        }
        // Deleted documents count until their segment goes, as Lucene counts them.
        int documents = searcher.getIndexReader().maxDoc();
        for (int i = 0; i < texts.size(); i++) {
            assertThat(found[i])
                    .as("%s, document %d", where, i)
                    .isCloseTo(expected(i, texts, parts, scoring, documents), within(1e-3f));
        }
        assertThat(searcher.count(query)).as(where).isEqualTo((int) count(found));
    }

    private static long count(float[] found) {
        long count = 0;
        for (float score : found) {
            count += score >= 0 ? 1 : 0;
        }
        return count;
    }

    private static int id(IndexSearcher searcher, int doc) throws IOException {
        return Integer.parseInt(searcher.storedFields().document(doc).get("id"));
    }

    /** −1 for a document that is deleted or has no firm form. */
    private static float expected(int id, List<Text> texts, List<Part> parts, Scoring scoring, int documents) {
        Text text = texts.get(id);
        boolean firm = parts.stream()
                .anyMatch(part ->
                        part.firm() && text.count(part.field(), part.term().text()) > 0);
        if (id == 3 || id == 17 || !firm) {
            return -1;
        }
        double sum = 0;
        for (Level level : Level.values()) {
            float best = (float) parts.stream()
                    .filter(part -> part.level() == level)
                    .mapToDouble(Part::share)
                    .max()
                    .orElse(1);
            double occurrences = 0;
            for (Part part : parts) {
                if (part.level() == level || (level.isNested() && part.level().compareTo(level) < 0)) {
                    float share = level.isNested() ? 1 : part.share() / best;
                    double length = text.words(part.field()).size() / scoring.typicalLength(part.field());
                    double b = scoring.ranking().b();
                    occurrences += share
                            * text.count(part.field(), part.term().text())
                            * scoring.weight(part.field())
                            / (1 - b + b * length);
                }
            }
            double strength = level.isNested() ? 1 : best;
            sum += scoring.weight(level)
                    * strength
                    * (level == Level.COGNATE ? trust(documents, parts) : 1)
                    * rarity(level, documents, parts)
                    * occurrences
                    / Math.max(1e-12, scoring.ranking().k1() + occurrences);
        }
        return (float) sum;
    }

    private static double rarity(Level level, int documents, List<Part> parts) {
        double most = frequency(level, documents, parts);
        return Math.log(1 + (documents - most + 0.5) / (most + 0.5));
    }

    /** The root of the share of cognates among the documents with one of them or the word itself. */
    private static double trust(int documents, List<Part> parts) {
        double alike = frequency(Level.COGNATE, documents, parts);
        return alike == 0 ? 0 : Math.sqrt(alike / (alike + frequency(Level.DERIVED, documents, parts)));
    }

    private static double frequency(Level level, int documents, List<Part> parts) {
        double most = 0;
        for (TextField field : TextField.values()) {
            double without = 1;
            for (Part part : parts) {
                if (part.field() == field
                        && (part.level() == level
                                || (level.isNested() && part.level().compareTo(level) < 0))) {
                    without *= 1 - part.query().getTermStates().docFreq() / (double) documents;
                }
            }
            most = Math.max(most, documents * (1 - without));
        }
        return most;
    }

    @Test
    void marksNothingButWhatTheIndexHas() throws IOException {
        try (var directory = new ByteBuffersDirectory()) {
            try (var writer = new IndexWriter(directory, new IndexWriterConfig(new WhitespaceAnalyzer()))) {
                writer.addDocument(new Document());
            }
            try (var reader = DirectoryReader.open(directory)) {
                var query = new WordQuery("word", List.of(), new Scoring(Ranking.standard(), 1, 1));
                assertThat(new IndexSearcher(reader).count(query)).isZero();
                assertThat(new IndexSearcher(reader).search(query, 1).scoreDocs).isEmpty();
                assertThat(query).isNotEqualTo(new TermQuery(new Term("body", "word")));
            }
        }
    }
}
