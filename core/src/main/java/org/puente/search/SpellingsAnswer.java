package org.puente.search;

import java.io.IOException;
import java.util.List;
import java.util.Set;
import org.apache.lucene.document.Document;
import org.apache.lucene.index.IndexReader;
import org.apache.lucene.index.LeafReaderContext;
import org.puente.Language;
import org.puente.Spellings;
import org.puente.gazetteer.SpellingCounter;
import org.puente.index.DocumentReader;
import org.puente.text.Fields;
import org.puente.text.TextAnalyzer;

/**
 * How phrases are written. Terms are case folded, so postings cannot tell; the stored texts are read, one at a time and once
 * for all phrases.
 */
final class SpellingsAnswer {
    private static final Set<String> TEXTS = Set.of(Fields.TITLE, Fields.BODY);

    private SpellingsAnswer() {}

    /** Counts in all documents of a reader; {@code check} throws if it may no longer be read. */
    static List<Spellings.Count> of(IndexReader reader, Spellings question, Runnable check) throws IOException {
        var counter = SpellingCounter.of(question.phrases());
        if (counter.isEmpty()) {
            return counter.counts();
        }
        var analyzer = new TextAnalyzer();
        for (LeafReaderContext leaf : reader.leaves()) {
            var live = leaf.reader().getLiveDocs();
            var stored = leaf.reader().storedFields();
            for (int doc = 0; doc < leaf.reader().maxDoc(); doc++) {
                if (live == null || live.get(doc)) {
                    check.run();
                    Document texts = stored.document(doc, TEXTS);
                    counter.nextDocument();
                    // The language of a passage has no say in how a word is spelled.
                    for (String field : List.of(Fields.TITLE, Fields.BODY)) {
                        counter.add(analyzer.analyze(DocumentReader.text(texts, field), Language.OTHER));
                    }
                }
            }
        }
        return counter.counts();
    }
}
