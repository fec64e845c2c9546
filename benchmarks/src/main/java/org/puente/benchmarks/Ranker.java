package org.puente.benchmarks;

import java.io.IOException;
import java.util.List;

/** Ranks the documents of a collection for a question. */
interface Ranker extends AutoCloseable {
    /** How deep a ranking is judged. */
    int DEPTH = 100;

    /** The name in tables. */
    String name();

    /** The ids of at most {@link #DEPTH} documents, the best first. */
    List<String> rank(String question) throws IOException;

    @Override
    void close() throws IOException;
}
