package org.puente.index;

import java.io.IOException;
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
 * @param titleTokens tokens of all titles
 * @param bodyTokens tokens of all bodies
 * @param characters UTF-16 code units of all texts
 * @param mentions of entities
 * @param corpus the sum of the documents' hashes, the same whatever the order they came in
 */
public record Totals(long documents, long titleTokens, long bodyTokens, long characters, long mentions, long corpus) {
    static final Totals NOTHING = new Totals(0, 0, 0, 0, 0, 0);

    /** Tokens of the average title, at least 1. */
    public float titleLength() {
        return average(titleTokens);
    }

    /** Tokens of the average body, at least 1. */
    public float bodyLength() {
        return average(bodyTokens);
    }

    private float average(long tokens) {
        return documents == 0 || tokens == 0 ? 1 : (float) ((double) tokens / documents);
    }

    static Totals of(DirectoryReader reader) throws IOException {
        long titleTokens = 0;
        long bodyTokens = 0;
        long characters = 0;
        long mentions = 0;
        long corpus = 0;
        for (var leaf : reader.leaves()) {
            LeafReader segment = leaf.reader();
            titleTokens += sum(segment, Fields.TITLE_TOKENS);
            bodyTokens += sum(segment, Fields.BODY_TOKENS);
            characters += sum(segment, Fields.CHARACTERS);
            mentions += sum(segment, Fields.MENTIONS);
            corpus += sum(segment, Fields.HASH);
        }
        return new Totals(reader.numDocs(), titleTokens, bodyTokens, characters, mentions, corpus);
    }

    private static long sum(LeafReader segment, String field) throws IOException {
        NumericDocValues values = DocValues.getNumeric(segment, field);
        Bits live = segment.getLiveDocs();
        long sum = 0;
        for (int doc = values.nextDoc(); doc != NumericDocValues.NO_MORE_DOCS; doc = values.nextDoc()) {
            if (live == null || live.get(doc)) {
                sum += values.longValue();
            }
        }
        return sum;
    }
}
