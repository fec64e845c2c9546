package org.puente.index;

import java.io.IOException;
import org.apache.lucene.index.IndexReader;
import org.puente.gazetteer.Entities;

/**
 * One commit, open for reading, with the entities it was tagged with. Counted: who takes one releases it.
 *
 * @param reader of the documents
 * @param generation of the commit, growing; -1 where nothing was committed
 * @param manifest what the commit says of itself
 * @param entities of its gazetteer
 */
public record Commit(IndexReader reader, long generation, Manifest manifest, Entities entities) {

    /** Keeps the files open once more; false if they are closed already. */
    boolean take() {
        return reader.tryIncRef();
    }

    /** Gives the files back. */
    public void release() {
        try {
            reader.decRef();
        } catch (IOException e) {
            throw new java.io.UncheckedIOException(e);
        }
    }
}
