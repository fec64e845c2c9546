package org.puente.search;

import java.io.IOException;
import java.util.Arrays;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import org.apache.lucene.index.BinaryDocValues;
import org.apache.lucene.index.DocValues;
import org.apache.lucene.index.LeafReaderContext;
import org.apache.lucene.search.DocIdSetIterator;
import org.apache.lucene.util.BitSetIterator;
import org.apache.lucene.util.BytesRef;
import org.apache.lucene.util.BytesRefHash;
import org.apache.lucene.util.FixedBitSet;
import org.puente.index.MentionPlaces;
import org.puente.text.Fields;

/**
 * Which entities each paragraph or sentence mentions, from the marks of the documents: no text is read. Entities are
 * numbered as they come. For one question and one thread.
 */
final class PassageOccurrences implements Occurrences.Nodes {
    private static final int EVERY = 256;
    private static final int UNKNOWN = -2;
    private static final int UNWANTED = -1;

    private final Set<BytesRef> types = new HashSet<>();
    private final MentionPlaces places;
    private final BytesRefHash ids = new BytesRefHash();
    private final Occurrences read = new Occurrences();
    /** The unit a node was seen in last, all units of all documents numbered through. */
    private final Ints lastUnit = new Ints();
    /** The nodes of the strings of the document at hand. */
    private int[] nodes = new int[16];

    private int unitsBefore = 1;

    /** Of entities of these types and their kinds; of all if there is none. */
    PassageOccurrences(boolean paragraphs, Names names, List<String> asked) {
        places = new MentionPlaces(paragraphs);
        for (String type : asked) {
            names.withKinds(type).forEach(kind -> types.add(new BytesRef(kind)));
        }
    }

    Occurrences read(CountedHits hits) throws IOException {
        for (LeafReaderContext leaf : hits.commit().reader().leaves()) {
            FixedBitSet matching = hits.documents().segment(leaf);
            if (matching != null) {
                read(leaf, matching, hits.deadline());
            }
        }
        return read;
    }

    private void read(LeafReaderContext leaf, FixedBitSet matching, Deadline deadline) throws IOException {
        BinaryDocValues marks = DocValues.getBinary(leaf.reader(), Fields.MARKS);
        var documents = new BitSetIterator(matching, matching.length());
        int count = 0;
        for (int doc = documents.nextDoc(); doc != DocIdSetIterator.NO_MORE_DOCS; doc = documents.nextDoc()) {
            if (count++ % EVERY == 0 && deadline.shouldExit()) {
                return;
            }
            if (marks.advanceExact(doc)) {
                places.read(marks.binaryValue());
                document();
            }
        }
    }

    private void document() {
        read.document(places.units());
        if (nodes.length < places.strings()) {
            nodes = new int[2 * places.strings()];
        }
        Arrays.fill(nodes, 0, places.strings(), UNKNOWN);
        int last = -1;
        for (int mention = 0; mention < places.mentions(); mention++) {
            int unit = places.unit(mention);
            if (unit != last) {
                read.end();
                last = unit;
            }
            int node = node(mention);
            if (node >= 0 && lastUnit.get(node) != unitsBefore + unit) {
                lastUnit.set(node, unitsBefore + unit);
                read.add(node);
            }
        }
        read.end();
        unitsBefore = Math.addExact(unitsBefore, places.units());
    }

    private int node(int mention) {
        int string = places.entity(mention);
        int node = nodes[string];
        if (node == UNKNOWN) {
            node = isWanted(places.string(places.type(mention))) ? add(places.string(string)) : UNWANTED;
            nodes[string] = node;
        }
        return node;
    }

    private boolean isWanted(BytesRef type) {
        return types.isEmpty() || types.contains(type);
    }

    private int add(BytesRef id) {
        int added = ids.add(id);
        if (added >= 0) {
            lastUnit.add(0);
            return added;
        }
        return -added - 1;
    }

    @Override
    public String id(int node) {
        return ids.get(node, new BytesRef()).utf8ToString();
    }
}
