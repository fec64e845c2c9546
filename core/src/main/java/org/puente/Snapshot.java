package org.puente;

import java.util.Optional;
import java.util.stream.Stream;

/**
 * One frozen state of the index, for several questions over the same documents. Safe for any number of threads; later
 * updates do not show. Holds files open until closed.
 */
public interface Snapshot extends AutoCloseable {
    /**
     * Answers a request.
     *
     * @throws RequestException if the request cannot be answered
     * @throws QuerySyntaxException if a strict query is wrong, or any query is beyond the limits
     * @throws IndexStorageException if reading fails
     */
    default SearchResults search(SearchRequest request) {
        return answer(request);
    }

    /**
     * Answers any question; the kinds are those of {@link Question}.
     *
     * @throws RequestException if the question cannot be answered
     * @throws IndexStorageException if reading fails
     */
    <A> A answer(Question<A> question);

    /** The document with this id, with its passages and mentions; empty if there is none. */
    Optional<StoredDocument> document(String id);

    /**
     * A name of this state of this index, to be kept as it is: the same for all snapshots of one commit, another after
     * any update, retag or compaction that changed something. {@link Filter#addedSince} takes it.
     */
    String state();

    /** What answers of this snapshot depend on besides their questions. */
    Fingerprints fingerprints();

    /** How many documents there are. */
    int size();

    /** All documents in order of their ids, read one by one as the stream goes. Close the snapshot after the stream. */
    Stream<StoredDocument> stream();

    /** Gives back the files. */
    @Override
    void close();
}
