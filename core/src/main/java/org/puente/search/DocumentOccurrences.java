package org.puente.search;

import java.io.IOException;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import org.apache.lucene.index.LeafReaderContext;
import org.apache.lucene.search.DocIdSetIterator;
import org.apache.lucene.util.BitSetIterator;
import org.apache.lucene.util.FixedBitSet;
import org.puente.search.Ordinals.Range;
import org.puente.text.Fields;

/** Which entities each document mentions, from the field of entities alone: their numbers are the nodes. */
final class DocumentOccurrences implements Occurrences.Nodes {
    private final Ordinals.Values values;
    private final Ordinals.Lookup lookup;
    private final boolean[] wanted;

    /** Of entities of these types and their kinds; of all if there is none. */
    DocumentOccurrences(Ordinals ordinals, List<String> types) throws IOException {
        values = ordinals.values(Fields.ENTITY);
        lookup = values.lookup();
        wanted = new boolean[values.size()];
        for (Range range : ranges(types)) {
            Arrays.fill(wanted, range.from(), range.to(), true);
        }
    }

    private List<Range> ranges(List<String> types) throws IOException {
        if (types.isEmpty()) {
            return List.of(values.all());
        }
        var ranges = new ArrayList<Range>();
        for (String type : types) {
            ranges.add(values.range(Fields.kindsStart(type), Fields.typeEnd(type)));
        }
        return ranges;
    }

    Occurrences read(CountedHits hits) throws IOException {
        var read = new Occurrences();
        for (LeafReaderContext leaf : hits.commit().reader().leaves()) {
            FixedBitSet matching = hits.documents().segment(leaf);
            if (matching == null || hits.deadline().shouldExit()) {
                continue;
            }
            var each = values.in(leaf);
            var toWhole = values.toWhole(leaf);
            var documents = new BitSetIterator(matching, matching.length());
            for (int doc = documents.nextDoc(); doc != DocIdSetIterator.NO_MORE_DOCS; doc = documents.nextDoc()) {
                read.document(1);
                if (!each.advanceExact(doc)) {
                    continue;
                }
                for (int left = each.docValueCount(); left > 0; left--) {
                    long number = each.nextOrd();
                    int node = (int) (toWhole == null ? number : toWhole.get(number));
                    if (wanted[node]) {
                        read.add(node);
                    }
                }
                read.end();
            }
        }
        return read;
    }

    @Override
    public String id(int node) throws IOException {
        return Fields.idOf(lookup.value(node));
    }
}
