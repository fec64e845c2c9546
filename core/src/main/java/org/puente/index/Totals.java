package org.puente.index;

import java.io.IOException;
import org.apache.lucene.index.DirectoryReader;
import org.apache.lucene.index.DocValues;
import org.apache.lucene.index.LeafReader;
import org.apache.lucene.index.NumericDocValues;
import org.apache.lucene.index.SortedSetDocValues;
import org.apache.lucene.util.Bits;
import org.puente.Language;
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
public record Totals(
        long documents, FieldLengths titles, FieldLengths bodies, long characters, long mentions, long corpus) {
    static final Totals NOTHING = new Totals(0, FieldLengths.NONE, FieldLengths.NONE, 0, 0, 0);

    static Totals of(DirectoryReader reader) throws IOException {
        FieldLengths titles = FieldLengths.NONE;
        FieldLengths bodies = FieldLengths.NONE;
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

    private static FieldLengths lengths(LeafReader segment, String field, FieldLengths before) throws IOException {
        SortedSetDocValues codes = DocValues.getSortedSet(segment, Fields.LANGUAGE);
        var languages = new Language[Math.toIntExact(codes.getValueCount())];
        for (int i = 0; i < languages.length; i++) {
            languages[i] = Language.of(codes.lookupOrd(i).utf8ToString());
        }
        FieldLengths lengths = before;
        NumericDocValues tokens = DocValues.getNumeric(segment, field);
        Bits live = segment.getLiveDocs();
        for (int doc = tokens.nextDoc(); doc != NumericDocValues.NO_MORE_DOCS; doc = tokens.nextDoc()) {
            if ((live == null || live.get(doc)) && codes.advanceExact(doc)) {
                lengths = lengths.with(languages[(int) codes.nextOrd()], tokens.longValue());
            }
        }
        return lengths;
    }

    private static long sum(LeafReader segment, String field) throws IOException {
        NumericDocValues values = DocValues.getNumeric(segment, field);
        Bits live = segment.getLiveDocs();
        long sum = 0;
        for (int doc = values.nextDoc(); doc != NumericDocValues.NO_MORE_DOCS; doc = values.nextDoc()) {
            sum += live == null || live.get(doc) ? values.longValue() : 0;
        }
        return sum;
    }
}
