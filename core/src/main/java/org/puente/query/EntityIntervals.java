package org.puente.query;

import java.io.IOException;
import java.util.Collection;
import java.util.List;
import java.util.Objects;
import org.apache.lucene.index.LeafReaderContext;
import org.apache.lucene.index.PostingsEnum;
import org.apache.lucene.index.Term;
import org.apache.lucene.index.Terms;
import org.apache.lucene.index.TermsEnum;
import org.apache.lucene.queries.intervals.IntervalIterator;
import org.apache.lucene.queries.intervals.IntervalMatchesIterator;
import org.apache.lucene.queries.intervals.IntervalsSource;
import org.apache.lucene.search.QueryVisitor;
import org.apache.lucene.search.TermQuery;
import org.apache.lucene.util.BytesRef;
import org.jspecify.annotations.Nullable;
import org.puente.text.Fields;

/**
 * The mentions of an entity as intervals of a text field, each as long as the name that stands there: inside a nearness
 * phrase an entity counts as one word, whatever the length of its name.
 */
final class EntityIntervals extends IntervalsSource {
    private final BytesRef id;

    EntityIntervals(String id) {
        this.id = new BytesRef(id);
    }

    @Override
    public @Nullable IntervalIterator intervals(String field, LeafReaderContext leaf) throws IOException {
        PostingsEnum postings = postings(field, leaf);
        return postings == null ? null : new MentionIterator(postings);
    }

    @Override
    public @Nullable IntervalMatchesIterator matches(String field, LeafReaderContext leaf, int doc) throws IOException {
        PostingsEnum postings = postings(field, leaf);
        if (postings == null || postings.advance(doc) != doc) {
            return null;
        }
        var mentions = new MentionIterator(postings);
        mentions.reset();
        if (mentions.nextInterval() == IntervalIterator.NO_MORE_INTERVALS) {
            return null;
        }
        return new MentionMatches(mentions, new TermQuery(new Term(Fields.mentionsOf(field), id)));
    }

    private @Nullable PostingsEnum postings(String field, LeafReaderContext leaf) throws IOException {
        Terms terms = leaf.reader().terms(Fields.mentionsOf(field));
        if (terms == null) {
            return null;
        }
        TermsEnum ids = terms.iterator();
        return ids.seekExact(id) ? ids.postings(null, PostingsEnum.PAYLOADS) : null;
    }

    @Override
    public void visit(String field, QueryVisitor visitor) {
        visitor.visitLeaf(new TermQuery(new Term(Fields.mentionsOf(field), id)));
    }

    @Override
    public int minExtent() {
        return 1;
    }

    @Override
    public Collection<IntervalsSource> pullUpDisjunctions() {
        return List.of(this);
    }

    @Override
    public int hashCode() {
        return Objects.hash(EntityIntervals.class, id);
    }

    @Override
    public boolean equals(@Nullable Object other) {
        return other instanceof EntityIntervals that && id.equals(that.id);
    }

    @Override
    public String toString() {
        return "mention(" + id.utf8ToString() + ")";
    }
}
