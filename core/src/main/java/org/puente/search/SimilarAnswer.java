package org.puente.search;

import java.io.IOException;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.apache.lucene.index.IndexReader;
import org.apache.lucene.index.Term;
import org.puente.Mention;
import org.puente.RequestException;
import org.puente.SearchRequest.Match;
import org.puente.SearchResults;
import org.puente.Similar;
import org.puente.StoredDocument;
import org.puente.index.Commit;
import org.puente.text.AnalyzedText;
import org.puente.text.Fields;
import org.puente.text.TextAnalyzer;
import org.puente.text.Word;

/** Makes the query of a document and asks it. */
final class SimilarAnswer {
    /** More words than these add time and hardly move the first ten. */
    private static final int WORDS = 32;

    private static final int ENTITIES = 8;

    private final IndexReader reader;

    private SimilarAnswer(IndexReader reader) {
        this.reader = reader;
    }

    static SearchResults of(Commit commit, Names names, Prepared prepared, Similar question, StoredDocument document)
            throws IOException {
        var query = new SimilarAnswer(commit.reader()).query(document);
        var request =
                question.request().match(Match.ANY).strict(true).suggest(false).query(query);
        return new SearchRun(commit, names, prepared, request).run();
    }

    static RequestException unknown(String id) {
        return new RequestException("no document " + id + "; check the id");
    }

    /** A word or an entity of the document, and how telling it is. */
    private record Part(String query, double weight, int occurrences) {
        /** The score knows how rare a part is; only that it stands there often is to be said. */
        private String boosted() {
            return query + String.format(Locale.ROOT, "^%.2f", 1 + StrictMath.log(occurrences));
        }
    }

    private String query(StoredDocument document) throws IOException {
        var parts = new ArrayList<>(best(words(document), WORDS));
        parts.addAll(best(entities(document), ENTITIES));
        var query = new StringBuilder();
        for (Part part : parts) {
            query.append(part.boosted()).append(' ');
        }
        if (parts.isEmpty()) {
            // Nothing is like a document without a word: what is and is not excluded finds nothing.
            query.append("+").append(quoted("id", document.source().id())).append(' ');
        }
        return query.append('-').append(quoted("id", document.source().id())).toString();
    }

    private static List<Part> best(List<Part> parts, int most) {
        return parts.stream()
                .sorted(Comparator.comparingDouble(Part::weight).reversed().thenComparing(Part::query))
                .limit(most)
                .toList();
    }

    private List<Part> words(StoredDocument document) throws IOException {
        var analyzer = new TextAnalyzer();
        var read = analyzer.analyze(
                document.source().title(),
                document.source().body(),
                document.source().language());
        var counts = new HashMap<String, Integer>();
        count(read.title(), counts);
        count(read.body(), counts);
        var parts = new ArrayList<Part>();
        for (Map.Entry<String, Integer> count : counts.entrySet()) {
            String word = count.getKey();
            String term = word.toLowerCase(Locale.ROOT);
            int documents =
                    Math.max(reader.docFreq(new Term(Fields.BODY, term)), reader.docFreq(new Term(Fields.TITLE, term)));
            parts.add(part(word, count.getValue(), documents));
        }
        return parts;
    }

    private static void count(AnalyzedText text, Map<String, Integer> counts) {
        for (int i = 0; i < text.size(); i++) {
            Word word = text.word(i);
            boolean acronym = word.shape() == Word.Shape.CAPITALS;
            String written = acronym ? word.written().toUpperCase(Locale.ROOT) : word.written();
            boolean plain = written.codePoints().allMatch(Character::isLetterOrDigit);
            boolean operator = acronym && List.of("AND", "OR", "NOT", "TO").contains(written);
            if (plain && !operator && (acronym || written.length() > 2)) {
                counts.merge(written, 1, Integer::sum);
            }
        }
    }

    private List<Part> entities(StoredDocument document) throws IOException {
        var counts = new HashMap<String, Integer>();
        var types = new HashMap<String, String>();
        for (Mention mention : document.mentions()) {
            String id = mention.entity();
            if (id != null) {
                counts.merge(id, 1, Integer::sum);
                types.put(id, mention.type());
            }
        }
        var parts = new ArrayList<Part>();
        for (Map.Entry<String, Integer> count : counts.entrySet()) {
            String type = types.getOrDefault(count.getKey(), "");
            int documents = reader.docFreq(new Term(Fields.ENTITY, Fields.entityTerm(type, count.getKey())));
            int kind = type.indexOf('/');
            String root = kind < 0 ? type : type.substring(0, kind);
            parts.add(part(quoted(root, count.getKey()), count.getValue(), documents));
        }
        return parts;
    }

    private Part part(String query, int occurrences, int documents) {
        double all = reader.numDocs();
        double rarity = StrictMath.log(1 + (all - documents + 0.5) / (documents + 0.5));
        return new Part(query, (1 + StrictMath.log(occurrences)) * Math.max(0, rarity), occurrences);
    }

    private static String quoted(String field, String value) {
        return field + ":\"" + value.replace("\\", "\\\\").replace("\"", "\\\"") + '"';
    }
}
