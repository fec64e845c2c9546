package org.puente.benchmarks;

import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;

/**
 * How well predicted mentions agree with gold: precision over all that was predicted, recall over the gold that the
 * gazetteer lists, and their harmonic mean. A prediction is right at exactly the place of a gold mention and with its
 * entity, or its type where the gold has no entity.
 *
 * @param precision right of predicted
 * @param recall found of listed
 * @param predicted how many mentions were predicted
 * @param listed how many gold mentions are listed
 */
record TaggingScore(double precision, double recall, int predicted, int listed) {

    /** A mention that a tagger found in a body. */
    record Predicted(String document, int start, int end, String entity, String type) {}

    private record Place(String document, int start, int end) {}

    double f() {
        return precision + recall == 0 ? 0 : 2 * precision * recall / (precision + recall);
    }

    static TaggingScore of(List<Predicted> predicted, List<GoldSpan> gold) {
        Map<Place, GoldSpan> byPlace = new HashMap<>();
        int listed = 0;
        for (GoldSpan span : gold) {
            byPlace.put(new Place(span.document(), span.start(), span.end()), span);
            listed += span.listed() ? 1 : 0;
        }
        int right = 0;
        var found = new HashSet<Place>();
        for (Predicted one : predicted) {
            var place = new Place(one.document(), one.start(), one.end());
            var span = byPlace.get(place);
            if (span != null && span.agrees(one.entity(), one.type())) {
                right++;
                if (span.listed()) {
                    found.add(place);
                }
            }
        }
        return new TaggingScore(ratio(right, predicted.size()), ratio(found.size(), listed), predicted.size(), listed);
    }

    private static double ratio(int part, int whole) {
        return whole == 0 ? 0 : (double) part / whole;
    }
}
