package org.puente.index;

import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.Callable;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.Executors;
import java.util.concurrent.atomic.AtomicInteger;
import org.apache.lucene.index.DocValues;
import org.apache.lucene.index.IndexWriter;
import org.apache.lucene.index.LeafReaderContext;
import org.apache.lucene.index.NumericDocValues;
import org.apache.lucene.index.ReaderUtil;
import org.apache.lucene.index.Term;
import org.puente.RetagSummary;
import org.puente.gazetteer.Entities;
import org.puente.gazetteer.NameChanges;
import org.puente.text.Fields;

/**
 * Tags the stored documents that a changed gazetteer may concern, on threads of our own, and hands those to the writer
 * whose mentions change. To be run on a thread that nobody interrupts.
 */
final class RetagRun {
    private final IndexWriter writer;
    private final Commit before;
    private final Entities after;
    private final RetagTally tally = new RetagTally();
    private final Budget budget = new Budget();
    private final AtomicInteger next = new AtomicInteger();

    RetagRun(IndexWriter writer, Commit before, Entities after) {
        this.writer = writer;
        this.before = before;
        this.after = after;
    }

    RetagSummary run(int threads) throws IOException {
        int[] documents = Holders.of(
                before.reader(), NameChanges.between(before.entities().tagger(), after.tagger()));
        work(documents, Math.min(threads, documents.length));
        return tally.summary(
                before.reader().numDocs(), documents.length, before.entities().gazetteer(), after.gazetteer());
    }

    private void work(int[] documents, int threads) throws IOException {
        if (threads == 0) {
            return;
        }
        var tasks = new ArrayList<Callable<Boolean>>();
        for (int i = 0; i < threads; i++) {
            tasks.add(() -> retagAll(documents));
        }
        var pool = Executors.newFixedThreadPool(threads, task -> {
            var thread = new Thread(task, "puente-retag");
            thread.setDaemon(true);
            return thread;
        });
        try {
            for (var done : pool.invokeAll(tasks)) {
                done.get();
            }
        } catch (ExecutionException e) {
            throw failure(e);
        } catch (InterruptedException e) {
            throw new IllegalStateException("nobody has this thread", e);
        } finally {
            pool.shutdown();
        }
    }

    private static IOException failure(ExecutionException e) {
        Throwable cause = e.getCause();
        if (cause instanceof RuntimeException other) {
            throw other;
        }
        if (cause instanceof Error error) {
            throw error;
        }
        return cause instanceof IOException io ? io : new IOException(e);
    }

    private boolean retagAll(int[] documents) throws IOException {
        var builder = new DocumentBuilder(after.tagger());
        boolean whole = false;
        try {
            for (int i = next.getAndIncrement(); i < documents.length; i = next.getAndIncrement()) {
                retag(documents[i], builder);
            }
            whole = true;
        } finally {
            if (!whole) {
                // What one thread could not do ends the others' work too.
                next.set(documents.length);
            }
        }
        return whole;
    }

    private void retag(int number, DocumentBuilder builder) throws IOException {
        List<LeafReaderContext> leaves = before.reader().leaves();
        LeafReaderContext leaf = leaves.get(ReaderUtil.subIndex(number, leaves));
        int doc = number - leaf.docBase;
        int cost = budget.take(number(Fields.CHARACTERS, leaf, doc));
        try {
            var stored = DocumentReader.read(leaf, doc);
            var source = stored.source();
            var read = builder.read(source);
            var mentions = builder.tag(read);
            if (!mentions.equals(stored.mentions())) {
                // The hash is of what the user gave, which the index need not keep to the letter.
                long hash = number(Fields.HASH, leaf, doc);
                writer.updateDocument(new Term(Fields.ID, source.id()), builder.build(source, hash, read, mentions));
                tally.add(stored.mentions(), mentions);
            }
        } finally {
            budget.giveBack(cost);
        }
    }

    private static long number(String field, LeafReaderContext leaf, int doc) throws IOException {
        NumericDocValues numbers = DocValues.getNumeric(leaf.reader(), field);
        return numbers.advanceExact(doc) ? numbers.longValue() : 0;
    }
}
