package org.puente.index;

import java.io.IOException;
import java.util.function.LongConsumer;
import org.apache.lucene.index.DirectoryReader;
import org.apache.lucene.index.DocValues;
import org.apache.lucene.index.LeafReader;
import org.apache.lucene.index.NumericDocValues;
import org.apache.lucene.util.Bits;
import org.puente.text.Fields;

/**
 * Sums over all documents of a commit, deleted ones left out.
 *
 * @param documents how many
 * @param titles how long titles are
 * @param bodies how long bodies are
 * @param characters UTF-16 code units of all texts
 * @param mentions of entities
 * @param corpus the sum of the documents' hashes, the same whatever the order they came in
 */
public record Totals(long documents, Lengths titles, Lengths bodies, long characters, long mentions, long corpus) {
    static final Totals NOTHING = new Totals(0, Lengths.NONE, Lengths.NONE, 0, 0, 0);

    static Totals of(DirectoryReader reader) throws IOException {
        Lengths titles = Lengths.NONE;
        Lengths bodies = Lengths.NONE;
        long characters = 0;
        long mentions = 0;
        long corpus = 0;
        for (var leaf : reader.leaves()) {
            LeafReader segment = leaf.reader();
            titles = lengths(segment, Fields.TITLE_TOKENS, titles);
            bodies = lengths(segment, Fields.BODY_TOKENS, bodies);
            characters += sum(segment, Fields.CHARACTERS);
            mentions += sum(segment, Fields.MENTIONS);
            corpus += sum(segment, Fields.HASH);
        }
        return new Totals(reader.numDocs(), titles, bodies, characters, mentions, corpus);
    }

    private static Lengths lengths(LeafReader segment, String field, Lengths before) throws IOException {
        var lengths = new Lengths[] {before};
        each(segment, field, tokens -> lengths[0] = lengths[0].with(tokens));
        return lengths[0];
    }

    private static long sum(LeafReader segment, String field) throws IOException {
        var sum = new long[1];
        each(segment, field, value -> sum[0] += value);
        return sum[0];
    }

    private static void each(LeafReader segment, String field, LongConsumer taker) throws IOException {
        NumericDocValues values = DocValues.getNumeric(segment, field);
        Bits live = segment.getLiveDocs();
        for (int doc = values.nextDoc(); doc != NumericDocValues.NO_MORE_DOCS; doc = values.nextDoc()) {
            if (live == null || live.get(doc)) {
                taker.accept(values.longValue());
            }
        }
    }
}
