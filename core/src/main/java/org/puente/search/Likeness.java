package org.puente.search;

import java.io.IOException;
import java.util.List;
import org.apache.lucene.index.BinaryDocValues;
import org.apache.lucene.index.DocValues;
import org.apache.lucene.index.IndexReader;
import org.apache.lucene.index.LeafReaderContext;
import org.apache.lucene.index.ReaderUtil;
import org.apache.lucene.util.ArrayUtil;
import org.apache.lucene.util.BytesRef;
import org.jspecify.annotations.Nullable;
import org.puente.text.Fields;
import org.puente.text.Shingles;
import org.puente.text.Sketch;

/**
 * How alike the texts of two documents are, which have numbers in one reader: Jaccard's coefficient of their runs of
 * words. For one question and one thread.
 */
final class Likeness {
    private final List<LeafReaderContext> leaves;
    private final KnownSimilarities known;
    private final ShingleCache shingles;
    private final Deadline deadline;

    Likeness(IndexReader reader, KnownSimilarities known, Deadline deadline) {
        this.leaves = reader.leaves();
        this.known = known;
        this.deadline = deadline;
        shingles = new ShingleCache(reader);
    }

    /** Exactly. */
    double exact(int one, int other) throws IOException {
        Double before = known.of(one, other);
        if (before != null) {
            return before;
        }
        double similarity = Shingles.similarity(shingles.of(one), shingles.of(other));
        known.put(one, other, similarity);
        return similarity;
    }

    /** Exactly, or by the sketches where the time for reading texts has run out. */
    double shown(int one, int other) throws IOException {
        if (one == other) {
            return 1;
        }
        if (known.of(one, other) == null && deadline.shouldExit()) {
            byte[] a = sketch(one);
            byte[] b = sketch(other);
            return a == null || b == null ? 0 : Sketch.estimate(a, b);
        }
        return exact(one, other);
    }

    private byte @Nullable [] sketch(int number) throws IOException {
        LeafReaderContext leaf = leaves.get(ReaderUtil.subIndex(number, leaves));
        BinaryDocValues sketches = DocValues.getBinary(leaf.reader(), Fields.SKETCH);
        return sketches.advanceExact(number - leaf.docBase) ? copy(sketches) : null;
    }

    static byte[] copy(BinaryDocValues sketches) throws IOException {
        BytesRef value = sketches.binaryValue();
        return ArrayUtil.copyOfSubArray(value.bytes, value.offset, value.offset + value.length);
    }
}
