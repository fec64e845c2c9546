package org.puente.query;

import java.io.IOException;
import org.apache.lucene.queries.intervals.IntervalMatchesIterator;
import org.apache.lucene.search.MatchesIterator;
import org.apache.lucene.search.Query;
import org.jspecify.annotations.Nullable;

/** The mentions of an entity in one document as matches; offsets come from the places, as for all fields of ours. */
final class MentionMatches implements IntervalMatchesIterator {
    private final MentionIterator mentions;
    private final Query query;
    private boolean first = true;

    /** Stands before the mention that the iterator stands on. */
    MentionMatches(MentionIterator mentions, Query query) {
        this.mentions = mentions;
        this.query = query;
    }

    @Override
    public boolean next() throws IOException {
        if (first) {
            first = false;
            return true;
        }
        return mentions.nextInterval() != org.apache.lucene.queries.intervals.IntervalIterator.NO_MORE_INTERVALS;
    }

    @Override
    public int startPosition() {
        return mentions.start();
    }

    @Override
    public int endPosition() {
        return mentions.end();
    }

    @Override
    public int startOffset() {
        return -1;
    }

    @Override
    public int endOffset() {
        return -1;
    }

    @Override
    public int gaps() {
        return 0;
    }

    @Override
    public int width() {
        return endPosition() - startPosition() + 1;
    }

    @Override
    public @Nullable MatchesIterator getSubMatches() {
        return null;
    }

    @Override
    public Query getQuery() {
        return query;
    }
}
