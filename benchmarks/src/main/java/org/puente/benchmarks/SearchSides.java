package org.puente.benchmarks;

import java.io.IOException;
import org.puente.SearchIndex;
import org.puente.Snapshot;
import org.puente.embedded.EmbeddedIndex;
import org.puente.embedded.IndexOptions;

/** The same texts indexed by both sides into one segment each, on disk, and opened for searching. */
final class SearchSides implements AutoCloseable {
    private final TemporaryFolder folder;
    private final SearchIndex index;
    private final Snapshot puente;
    private final LuceneSide lucene;

    SearchSides(Corpus corpus) throws IOException {
        folder = TemporaryFolder.make();
        var own = folder.path().resolve("puente");
        var options = IndexOptions.defaults().gazetteer(corpus.gazetteer());
        index = EmbeddedIndex.open(own, options);
        index.update(changes -> corpus.documents().forEach(changes::put));
        index.compact();
        puente = index.snapshot();
        var other = folder.path().resolve("lucene");
        LuceneSideWriter.write(corpus, other);
        lucene = new LuceneSide(other, corpus.gazetteer().types());
    }

    Snapshot puente() {
        return puente;
    }

    LuceneSide lucene() {
        return lucene;
    }

    @Override
    public void close() throws IOException {
        lucene.close();
        puente.close();
        index.close();
        folder.close();
    }
}
