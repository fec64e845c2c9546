package org.puente.search;

import java.io.IOException;
import java.util.List;
import java.util.Spliterators.AbstractSpliterator;
import java.util.function.Consumer;
import org.apache.lucene.index.IndexReader;
import org.apache.lucene.index.LeafReaderContext;
import org.apache.lucene.index.MultiTerms;
import org.apache.lucene.index.PostingsEnum;
import org.apache.lucene.index.ReaderUtil;
import org.apache.lucene.index.Terms;
import org.apache.lucene.index.TermsEnum;
import org.jspecify.annotations.Nullable;
import org.puente.StoredDocument;
import org.puente.index.DocumentReader;
import org.puente.index.Storage;
import org.puente.text.Fields;

/** Documents of a reader in the order of their ids, which is that of the terms of the id field: nothing is sorted. */
final class DocumentsById extends AbstractSpliterator<StoredDocument> {
    private final List<LeafReaderContext> leaves;
    private final Runnable check;
    private final @Nullable TermsEnum ids;
    private final DocSet documents;
    private @Nullable PostingsEnum postings;

    /** {@code check} throws if the reader may no longer be read. */
    DocumentsById(IndexReader reader, DocSet documents, Runnable check) throws IOException {
        super(documents.size(), ORDERED | DISTINCT | NONNULL | IMMUTABLE | SIZED);
        this.leaves = reader.leaves();
        this.check = check;
        Terms terms = MultiTerms.getTerms(reader, Fields.ID);
        this.ids = terms == null ? null : terms.iterator();
        this.documents = documents;
    }

    @Override
    public boolean tryAdvance(Consumer<? super StoredDocument> action) {
        check.run();
        StoredDocument next = Storage.<@Nullable StoredDocument>reading(this::next);
        if (next == null) {
            return false;
        }
        action.accept(next);
        return true;
    }

    private @Nullable StoredDocument next() throws IOException {
        while (ids != null && ids.next() != null) {
            postings = ids.postings(postings, PostingsEnum.NONE);
            for (int doc = postings.nextDoc(); doc != PostingsEnum.NO_MORE_DOCS; doc = postings.nextDoc()) {
                LeafReaderContext leaf = leaves.get(ReaderUtil.subIndex(doc, leaves));
                var wanted = documents.segment(leaf);
                if (wanted != null && wanted.get(doc - leaf.docBase)) {
                    return DocumentReader.read(leaf, doc - leaf.docBase);
                }
            }
        }
        return null;
    }
}
