package org.puente.search;

import org.apache.lucene.document.KeywordField;
import org.apache.lucene.document.LongField;
import org.apache.lucene.search.FieldDoc;
import org.apache.lucene.search.Sort;
import org.apache.lucene.search.SortField;
import org.apache.lucene.search.SortedNumericSelector;
import org.apache.lucene.search.SortedSetSelector;
import org.apache.lucene.search.TopFieldCollectorManager;
import org.apache.lucene.util.BytesRef;
import org.jspecify.annotations.Nullable;
import org.puente.SearchRequest;
import org.puente.text.Fields;

/** The order of hits: by what they are sorted, then by id. */
enum HitOrder {
    RELEVANCE,
    DATE;

    private static final long UNDATED = Long.MIN_VALUE;

    static HitOrder of(SearchRequest request) {
        return switch (request.sort()) {
            case RELEVANCE -> RELEVANCE;
            case DATE -> DATE;
        };
    }

    /** What collects the first so many after a place. */
    TopFieldCollectorManager first(int many, @Nullable FieldDoc after) {
        return new TopFieldCollectorManager(sort(), many, after, Integer.MAX_VALUE);
    }

    /** The order. */
    Sort sort() {
        SortField id = KeywordField.newSortField(Fields.ID, false, SortedSetSelector.Type.MIN);
        return switch (this) {
            case RELEVANCE -> new Sort(SortField.FIELD_SCORE, id);
            case DATE ->
                new Sort(LongField.newSortField(Fields.PUBLISHED, true, SortedNumericSelector.Type.MIN, UNDATED), id);
        };
    }

    /** The earliest first, undated last. */
    static Sort earliest() {
        return new Sort(
                LongField.newSortField(Fields.PUBLISHED, false, SortedNumericSelector.Type.MIN, Long.MAX_VALUE),
                KeywordField.newSortField(Fields.ID, false, SortedSetSelector.Type.MIN));
    }

    /** What a hit is sorted by, as a page token has it: the bits of the score, or the day. */
    long value(FieldDoc hit) {
        return switch (this) {
            case RELEVANCE -> Float.floatToIntBits((Float) hit.fields[0]);
            case DATE -> (Long) hit.fields[0];
        };
    }

    /** A place after the last hit of a page: no document of so many comes after it with the same value and id. */
    FieldDoc after(PageToken token, int documents) {
        Object first =
                switch (this) {
                    case RELEVANCE -> (Object) Float.intBitsToFloat((int) token.sortValue());
                    case DATE -> (Object) token.sortValue();
                };
        return new FieldDoc(Math.max(0, documents - 1), 0, new Object[] {first, new BytesRef(token.id())});
    }
}
