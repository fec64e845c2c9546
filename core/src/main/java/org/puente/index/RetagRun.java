package org.puente.index;

import java.io.IOException;
import org.apache.lucene.index.DirectoryReader;
import org.apache.lucene.index.IndexReader;
import org.apache.lucene.index.IndexWriter;
import org.apache.lucene.index.Term;
import org.apache.lucene.util.FixedBitSet;
import org.puente.RetagSummary;
import org.puente.gazetteer.Chooser;
import org.puente.gazetteer.Entities;
import org.puente.gazetteer.NameChanges;
import org.puente.text.Fields;

/**
 * One retag, up to its commit. First the documents are tagged again that the changed gazetteer may concern; then, with
 * the corpus as it is after that, the mentions are decided again that documents leave open. What comes out depends on
 * the documents and the gazetteer alone, not on what was decided before. To be run on a thread that nobody interrupts.
 */
final class RetagRun {
    private final IndexWriter writer;
    private final Commit before;
    private final Entities after;
    private final RetagTally tally = new RetagTally();
    private final Budget budget = new Budget();

    RetagRun(IndexWriter writer, Commit before, Entities after) {
        this.writer = writer;
        this.before = before;
        this.after = after;
    }

    RetagSummary run(int threads) throws IOException {
        IndexReader old = before.reader();
        int[] holders = Holders.of(old, NameChanges.between(before.entities().tagger(), after.tagger()));
        var examined = new FixedBitSet(Math.max(1, old.maxDoc()));
        for (int doc : holders) {
            examined.set(doc);
        }
        RetagThreads.run(threads, holders, () -> {
            var builder = new DocumentBuilder(after.tagger());
            return doc -> tagAgain(new StoredAt(old, doc), builder);
        });
        try (var unseen = DirectoryReader.open(writer)) {
            var companions = new Companions(unseen, after.gazetteer());
            RetagThreads.run(threads, Holders.ofTerm(unseen, new Term(Fields.OPEN, Fields.YES)), () -> {
                var builder = new DocumentBuilder(after.tagger());
                var ids = new StoredHashes(old);
                return doc -> chooseAgain(new StoredAt(unseen, doc), companions, builder, ids, examined);
            });
        }
        return tally.summary(old.numDocs(), holders.length, before.entities().gazetteer(), after.gazetteer());
    }

    /** What the corpus decided stays for now, so that a document is not written for that alone. */
    private void tagAgain(StoredAt stored, DocumentBuilder builder) throws IOException {
        int cost = budget.take(stored.number(Fields.CHARACTERS));
        try {
            var had = stored.document();
            var read = builder.read(had.source());
            var mentions = builder.tag(read, Chooser.asIn(had.mentions()));
            if (!mentions.equals(had.mentions())) {
                write(stored, builder.build(had.source(), DocumentBuilder.Put.of(stored), read, mentions));
                tally.add(had.mentions(), mentions);
            }
        } finally {
            budget.giveBack(cost);
        }
    }

    private void chooseAgain(
            StoredAt stored, Companions companions, DocumentBuilder builder, StoredHashes ids, FixedBitSet examined)
            throws IOException {
        var now = stored.marks().mentions();
        var chooser = companions.chooser(now);
        if (Chooser.agree(chooser, Chooser.asIn(now), now)) {
            return;
        }
        int cost = budget.take(stored.number(Fields.CHARACTERS));
        try {
            var source = stored.document().source();
            var read = builder.read(source);
            var mentions = builder.tag(read, chooser);
            write(stored, builder.build(source, DocumentBuilder.Put.of(stored), read, mentions));
            int old = ids.number(source.id());
            tally.again(new StoredAt(before.reader(), old).marks().mentions(), now, mentions, !examined.get(old));
        } finally {
            budget.giveBack(cost);
        }
    }

    /** What is known of the put is taken over: nothing was put. */
    private void write(StoredAt stored, org.apache.lucene.document.Document document) throws IOException {
        writer.updateDocument(new Term(Fields.ID, stored.id()), document);
    }
}
