package org.puente.index;

import org.apache.lucene.index.IndexReader;
import org.puente.gazetteer.Entities;

/**
 * One commit, open for reading, with the entities it was tagged with. Counted: who takes one releases it.
 *
 * @param reader of the documents
 * @param generation of the commit, growing; -1 where nothing was committed
 * @param manifest what the commit says of itself
 * @param entities of its gazetteer
 * @param bytes its files and its gazetteer's have
 */
public record Commit(IndexReader reader, long generation, Manifest manifest, Entities entities, long bytes) {

    /** Keeps the files open once more; false if they are closed already. */
    boolean take() {
        return reader.tryIncRef();
    }

    /** Gives the files back. */
    public void release() {
        Storage.reading(() -> {
            reader.decRef();
            return reader;
        });
    }
}
