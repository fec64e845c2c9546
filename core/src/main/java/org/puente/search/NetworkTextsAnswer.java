package org.puente.search;

import java.io.IOException;
import java.util.ArrayList;
import java.util.BitSet;
import java.util.Comparator;
import java.util.Set;
import org.apache.lucene.document.Document;
import org.apache.lucene.index.BinaryDocValues;
import org.apache.lucene.index.DocValues;
import org.apache.lucene.index.LeafReaderContext;
import org.apache.lucene.search.DocIdSetIterator;
import org.apache.lucene.util.BitSetIterator;
import org.apache.lucene.util.BytesRef;
import org.apache.lucene.util.FixedBitSet;
import org.puente.Entity;
import org.puente.Filter;
import org.puente.Network.Scope;
import org.puente.NetworkTexts;
import org.puente.NetworkTexts.Place;
import org.puente.NetworkTexts.Text;
import org.puente.index.Commit;
import org.puente.index.DocumentReader;
import org.puente.index.MentionPlaces;
import org.puente.text.Fields;

/** Finds where two entities occur together. For one question and one thread. */
final class NetworkTextsAnswer {
    private final NetworkTexts question;
    private final CountedHits hits;
    private final MentionPlaces places;
    private final BytesRef source;
    private final BytesRef target;

    /** The hits with both entities: filters have no say in how a query finds its hits. */
    private NetworkTextsAnswer(Commit commit, Names names, NetworkTexts question) throws IOException {
        this.question = question;
        Entity one = names.entity(question.source());
        Entity other = names.entity(question.target());
        hits = CountedHits.of(
                commit,
                names,
                question.network()
                        .request()
                        .where(Filter.allOf(one.type(), one.id()))
                        .where(Filter.allOf(other.type(), other.id())));
        places = new MentionPlaces(question.network().scope() == Scope.PARAGRAPH);
        source = new BytesRef(one.id());
        target = new BytesRef(other.id());
    }

    static NetworkTexts.Answer of(Commit commit, Names names, NetworkTexts question) throws IOException {
        return new NetworkTextsAnswer(commit, names, question).answer();
    }

    /** A document in which both occur. */
    private record Found(String id, LeafReaderContext leaf, int doc) {}

    private NetworkTexts.Answer answer() throws IOException {
        var found = new ArrayList<Found>();
        long count = 0;
        for (LeafReaderContext leaf : hits.commit().reader().leaves()) {
            FixedBitSet matching = hits.documents().segment(leaf);
            if (matching == null || hits.deadline().shouldExit()) {
                continue;
            }
            var marks = DocValues.getBinary(leaf.reader(), Fields.MARKS);
            var ids = DocValues.getSortedSet(leaf.reader(), Fields.ID);
            var documents = new BitSetIterator(matching, matching.length());
            for (int doc = documents.nextDoc(); doc != DocIdSetIterator.NO_MORE_DOCS; doc = documents.nextDoc()) {
                int units = byDocument() ? 1 : units(marks, doc).cardinality();
                if (units > 0 && ids.advanceExact(doc)) {
                    count += units;
                    found.add(new Found(ids.lookupOrd(ids.nextOrd()).utf8ToString(), leaf, doc));
                }
            }
        }
        found.sort(Comparator.comparing(Found::id));
        var texts = new ArrayList<Text>();
        for (Found each : found.subList(0, Math.min(found.size(), question.limit()))) {
            texts.add(text(each));
        }
        return new NetworkTexts.Answer(found.size(), count, hits.deadline().passed(), texts);
    }

    private boolean byDocument() {
        return question.network().scope() == Scope.DOCUMENT;
    }

    /** The units of a document that mention both. */
    private BitSet units(BinaryDocValues marks, int doc) throws IOException {
        if (!marks.advanceExact(doc)) {
            return new BitSet();
        }
        places.read(marks.binaryValue());
        var both = units(source);
        both.and(units(target));
        return both;
    }

    private BitSet units(BytesRef entity) {
        var units = new BitSet();
        for (int mention = 0; mention < places.mentions(); mention++) {
            if (places.string(places.entity(mention)).bytesEquals(entity)) {
                units.set(places.unit(mention));
            }
        }
        return units;
    }

    private Text text(Found found) throws IOException {
        Set<String> fields = byDocument() ? Set.of(Fields.TITLE) : Set.of(Fields.TITLE, Fields.BODY);
        Document stored = found.leaf().reader().storedFields().document(found.doc(), fields);
        var where = new ArrayList<Place>();
        if (!byDocument()) {
            BitSet units = units(DocValues.getBinary(found.leaf().reader(), Fields.MARKS), found.doc());
            for (int unit = units.nextSetBit(0); unit >= 0; unit = units.nextSetBit(unit + 1)) {
                boolean inTitle = unit < places.titleUnits();
                String field = inTitle ? Fields.TITLE : Fields.BODY;
                int first = inTitle ? 0 : places.titleUnits();
                where.add(place(
                        field,
                        DocumentReader.text(stored, field),
                        unit == first ? 0 : places.end(unit - 1),
                        places.end(unit)));
            }
        }
        return new Text(
                found.id(),
                DocumentReader.text(stored, Fields.TITLE),
                DocumentReader.published(found.leaf(), found.doc()),
                where);
    }

    private static Place place(String field, String text, int from, int end) {
        int start = from;
        while (start < end
                && (Character.isWhitespace(text.charAt(start)) || Character.isSpaceChar(text.charAt(start)))) {
            start++;
        }
        return new Place(field, start, end, text.substring(start, end));
    }
}
