package org.puente;

import java.util.function.Consumer;

/**
 * An index of documents: update, retag, search, snapshot, compact, close. Safe for many searching threads and one update at a
 * time; a second update of the same object waits for the first.
 *
 * <p>Opening takes no lock: searching works on a read-only folder and beside another process that writes. The first
 * update takes the writer's lock and keeps it until {@link #close}.
 */
public interface SearchIndex extends AutoCloseable {
    /**
     * Changes documents, all or nothing: when it returns, the changes are on disk and visible to the next search; if
     * it throws, nothing changed. A put of a document that is stored already in the same words is counted as unchanged
     * and costs no writing. Texts are analysed on several threads while {@code work} still runs, in bounded memory, so
     * an update may be as large as the disk. A commit costs about 10 to 40 milliseconds: put many documents in one.
     *
     * @param work receives the changes; what it throws is thrown on, after everything is rolled back
     * @return what was done
     * @throws DocumentException if a document cannot be indexed
     * @throws IndexLockedException if another writer holds the index; nothing waits
     * @throws IndexStorageException if writing fails, or the folder is read-only
     */
    UpdateSummary update(Consumer<Changes> work);

    /**
     * Applies another gazetteer to the stored texts, all or nothing: until it returns the old state is searched; if it
     * throws, or the process dies, nothing changed, and it is begun again by calling it again. Afterwards the index is
     * as if its documents had been indexed with this gazetteer. Only the documents are tagged again that hold a name of
     * which something changed, and only those written whose mentions are no longer the same.
     *
     * <p>Then the corpus has its say, which single documents cannot have while they are added: a mention for which the
     * document leaves open which of several entities it is goes to the one whose companions the document mentions,
     * entities that stand with it in at least three documents of the index, and clearly more often than with any other
     * candidate. Its evidence begins with {@code companions in the corpus}, and {@link Mention#candidates} names what
     * was open. Nothing else changes. The same gazetteer again ({@link #gazetteer}) does this alone, for the corpus as it
     * stands now. The result depends on the documents and the gazetteer, not on what was retagged before.
     *
     * @return what was done, with the documents that each entity gained and lost
     * @throws GazetteerException if a type has the name of a keyword field of the documents
     * @throws IndexLockedException if another writer holds the index; nothing waits
     * @throws IndexStorageException if reading or writing fails, or the folder is read-only
     */
    RetagSummary retag(Gazetteer gazetteer);

    /**
     * Answers a request on the newest commit; short for a {@link #snapshot} and its {@link Snapshot#search}.
     *
     * @throws RequestException if the request cannot be answered
     * @throws QuerySyntaxException if a strict query is wrong, or any query is beyond the limits
     * @throws IndexStorageException if reading fails
     */
    SearchResults search(SearchRequest request);

    /** The newest commit, frozen, for several questions over one state. Close it when done. */
    Snapshot snapshot();

    /**
     * Merges the index into one segment and forgets what deleted documents left in its statistics, so that indexes with
     * the same documents answer alike whatever their histories. Costs about as much as indexing again, without tagging.
     *
     * @throws IndexLockedException if another writer holds the index
     * @throws IndexStorageException if writing fails
     */
    void compact();

    /** The gazetteer the index was tagged with last. */
    Gazetteer gazetteer();

    /** Gives back the writer's lock and all files. Snapshots still open stay usable until they are closed. */
    @Override
    void close();
}
