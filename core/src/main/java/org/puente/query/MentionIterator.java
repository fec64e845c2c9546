package org.puente.query;

import java.io.IOException;
import org.apache.lucene.index.PostingsEnum;
import org.apache.lucene.queries.intervals.IntervalIterator;
import org.apache.lucene.util.BytesRef;

/** Walks the mentions of an entity: positions from the postings, lengths in tokens from their payloads. */
final class MentionIterator extends IntervalIterator {
    private final PostingsEnum postings;
    private int left;
    private int start = -1;
    private int end = -1;

    MentionIterator(PostingsEnum postings) {
        this.postings = postings;
    }

    /** Starts on the document the postings stand on. */
    void reset() throws IOException {
        left = postings.freq();
        start = end = -1;
    }

    @Override
    public int nextInterval() throws IOException {
        if (left == 0) {
            start = end = NO_MORE_INTERVALS;
            return start;
        }
        left--;
        start = postings.nextPosition();
        BytesRef length = postings.getPayload();
        end = start + (length == null ? 1 : length.bytes[length.offset]) - 1;
        return start;
    }

    @Override
    public int start() {
        return start;
    }

    @Override
    public int end() {
        return end;
    }

    /** A mention holds its own words alone. */
    @Override
    public int gaps() {
        return 0;
    }

    /** Lucene's own term intervals count 1 for a match of the postings and a little more for its positions. */
    @Override
    public float matchCost() {
        return 2;
    }

    @Override
    public int docID() {
        return postings.docID();
    }

    @Override
    public int nextDoc() throws IOException {
        return atStart(postings.nextDoc());
    }

    @Override
    public int advance(int target) throws IOException {
        return atStart(postings.advance(target));
    }

    private int atStart(int doc) throws IOException {
        if (doc == NO_MORE_DOCS) {
            left = 0;
            start = end = NO_MORE_INTERVALS;
        } else {
            reset();
        }
        return doc;
    }

    @Override
    public long cost() {
        return postings.cost();
    }
}
