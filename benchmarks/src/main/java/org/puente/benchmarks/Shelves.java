package org.puente.benchmarks;

import java.util.ArrayList;
import java.util.List;
import org.puente.SourceDocument;

/** Two keyword fields dealt out in turn, so that any texts have something to filter by and to count. */
final class Shelves {
    /** A field with four values. */
    static final String SHELF = "shelf";
    /** A field with 97 values. */
    static final String DRAWER = "drawer";
    /** What the filter of every question lets through: three documents of four. */
    static final List<String> CHOSEN = List.of("0", "1", "2");

    private static final int SHELVES = 4;
    private static final int DRAWERS = 97;

    private Shelves() {}

    static boolean isFilteredOut(int document) {
        return document % SHELVES == SHELVES - 1;
    }

    /** The same documents with the two fields. */
    static List<SourceDocument> deal(List<SourceDocument> documents) {
        var dealt = new ArrayList<SourceDocument>(documents.size());
        for (int i = 0; i < documents.size(); i++) {
            dealt.add(documents
                    .get(i)
                    .with(SHELF, Integer.toString(i % SHELVES))
                    .with(DRAWER, Integer.toString(i % DRAWERS)));
        }
        return dealt;
    }
}
