package org.puente.search;

import java.io.IOException;
import java.util.Locale;
import org.apache.lucene.search.Explanation;
import org.apache.lucene.search.IndexSearcher;
import org.puente.query.Translated;

/** A score in words: what of the query was found in the document, and how much each part gave. */
final class Explained {
    private Explained() {}

    static String score(IndexSearcher searcher, Translated translated, int doc) throws IOException {
        Explanation all = searcher.explain(translated.query(), doc);
        var words = new StringBuilder();
        words.append(String.format(Locale.ROOT, "%.4f", all.getValue().doubleValue()));
        append(all, words);
        return words.toString();
    }

    /** Lucene explains a leaf as {@code weight(field:term in doc) …}; what lies above only sums or takes the best. */
    private static void append(Explanation part, StringBuilder words) {
        String description = part.getDescription();
        if (description.startsWith("weight(")) {
            String leaf = description.substring("weight(".length(), description.indexOf(" in "));
            words.append(String.format(
                    Locale.ROOT, "; %s %.4f", leaf, part.getValue().doubleValue()));
            return;
        }
        for (Explanation detail : part.getDetails()) {
            if (detail.isMatch()) {
                append(detail, words);
            }
        }
    }
}
