package org.puente.search;

import java.io.IOException;
import java.util.Optional;
import java.util.concurrent.atomic.AtomicBoolean;
import java.util.stream.Stream;
import java.util.stream.StreamSupport;
import org.apache.lucene.index.LeafReaderContext;
import org.apache.lucene.index.PostingsEnum;
import org.apache.lucene.index.Term;
import org.puente.Completion;
import org.puente.Discovery;
import org.puente.Documents;
import org.puente.Duplicates;
import org.puente.Fingerprints;
import org.puente.Network;
import org.puente.NetworkTexts;
import org.puente.Question;
import org.puente.SearchRequest;
import org.puente.Significant;
import org.puente.Similar;
import org.puente.Snapshot;
import org.puente.Spellings;
import org.puente.Statistics;
import org.puente.StoredDocument;
import org.puente.Timeline;
import org.puente.WordCompletion;
import org.puente.gazetteer.NameDiscovery;
import org.puente.index.Commit;
import org.puente.index.DocumentReader;
import org.puente.index.IndexStore;
import org.puente.index.Storage;
import org.puente.text.Fields;

/** A snapshot of an index on this machine. */
public final class LocalSnapshot implements Snapshot {
    private final Commit commit;
    private final Prepared prepared;
    private final Names names;
    private final AtomicBoolean closed = new AtomicBoolean();

    /** On a commit that was taken for it. */
    public LocalSnapshot(Commit commit, Prepared prepared) {
        this.commit = commit;
        this.prepared = prepared;
        this.names = new Names(commit.entities(), IndexStore.keywordNames(commit.reader()));
    }

    /** Each question has one type of answer, which the compiler cannot see through a switch over its kinds. */
    @Override
    @SuppressWarnings("unchecked")
    public <A> A answer(Question<A> question) {
        checkOpen();
        return (A) Storage.<Object>reading(() -> switch (question) {
            case SearchRequest request -> new SearchRun(commit, names, prepared, request).run();
            case Completion completion -> Completions.of(commit, prepared.ranks(), completion);
            case WordCompletion completion -> prepared.words().of(completion);
            case Statistics statistics -> StatisticsAnswer.of(commit, names, prepared.ordinals());
            case Timeline timeline -> TimelineAnswer.of(commit, names, prepared.ordinals(), timeline);
            case Network network -> NetworkAnswer.of(commit, names, prepared.ordinals(), network);
            case NetworkTexts texts -> NetworkTextsAnswer.of(commit, names, texts);
            case Significant significant -> SignificantAnswer.of(commit, names, prepared.ordinals(), significant);
            case Duplicates duplicates -> DuplicatesAnswer.of(commit, names, prepared, duplicates);
            case Similar similar ->
                SimilarAnswer.of(
                        commit,
                        names,
                        prepared,
                        similar,
                        find(similar.id()).orElseThrow(() -> SimilarAnswer.unknown(similar.id())));
            case Documents documents -> documents(documents);
            case Spellings spellings -> SpellingsAnswer.of(commit.reader(), spellings, this::checkOpen);
            case Discovery discovery ->
                NameDiscovery.of(
                        this,
                        discovery,
                        commit.manifest().totals().characters(),
                        commit.entities().gazetteer());
        });
    }

    private Documents.Answer documents(Documents question) throws IOException {
        var hits = CountedHits.of(commit, names, question.request());
        return new Documents.Answer(
                hits.counted(), () -> stream(hits.documents()).iterator());
    }

    @Override
    public Optional<StoredDocument> document(String id) {
        checkOpen();
        return Storage.reading(() -> find(id));
    }

    private Optional<StoredDocument> find(String id) throws IOException {
        for (LeafReaderContext leaf : commit.reader().leaves()) {
            PostingsEnum postings = leaf.reader().postings(new Term(Fields.ID, id), PostingsEnum.NONE);
            var live = leaf.reader().getLiveDocs();
            while (postings != null && postings.nextDoc() != PostingsEnum.NO_MORE_DOCS) {
                if (live == null || live.get(postings.docID())) {
                    return Optional.of(DocumentReader.read(leaf, postings.docID()));
                }
            }
        }
        return Optional.empty();
    }

    @Override
    public String state() {
        checkOpen();
        return SnapshotState.of(commit);
    }

    @Override
    public Fingerprints fingerprints() {
        checkOpen();
        return CountedHits.fingerprints(commit);
    }

    @Override
    public int size() {
        checkOpen();
        return commit.reader().numDocs();
    }

    @Override
    public Stream<StoredDocument> stream() {
        checkOpen();
        return stream(Storage.reading(() -> CountedHits.everything(commit)));
    }

    private Stream<StoredDocument> stream(DocSet documents) {
        checkOpen();
        return StreamSupport.stream(
                Storage.reading(() -> new DocumentsById(commit.reader(), documents, this::checkOpen)), false);
    }

    private void checkOpen() {
        if (closed.get()) {
            throw new IllegalStateException("the snapshot is closed");
        }
    }

    @Override
    public void close() {
        if (!closed.getAndSet(true)) {
            commit.release();
        }
    }
}
