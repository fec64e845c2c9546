package org.puente.index;

import org.apache.lucene.search.CollectionStatistics;
import org.apache.lucene.search.similarities.BM25Similarity;
import org.puente.Language;
import org.puente.Ranking;
import org.puente.text.Fields;

/**
 * BM25 (Robertson et al., TREC-3) with the typical length of a text, see {@link FieldLengths}. Lucene divides its total of terms by
 * the documents, and that total counts every form at a position, while norms count positions.
 */
public final class FormsSimilarity extends BM25Similarity {
    private final float title;
    private final float body;

    /** For an index with these totals. */
    public FormsSimilarity(Totals totals, Ranking ranking) {
        super(ranking.k1(), ranking.b());
        title = totals.titles().typical(Language.OTHER);
        body = totals.bodies().typical(Language.OTHER);
    }

    @Override
    protected float avgFieldLength(CollectionStatistics statistics) {
        return switch (statistics.field()) {
            case Fields.TITLE -> title;
            case Fields.BODY -> body;
            default -> super.avgFieldLength(statistics);
        };
    }
}
