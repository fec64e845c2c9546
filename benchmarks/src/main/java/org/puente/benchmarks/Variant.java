package org.puente.benchmarks;

import java.util.List;
import java.util.function.UnaryOperator;
import org.puente.SearchRequest;

/**
 * The ranking with one part off.
 *
 * @param name of the part
 * @param change of a request that switches it off
 */
record Variant(String name, UnaryOperator<SearchRequest> change) {

    /** Each part that can be switched off. */
    static List<Variant> all() {
        return List.of(new Variant("bridge", request -> request.bridge(false)));
    }

    /** Those of these names, or all if none is named. */
    static List<Variant> named(List<String> names) {
        for (String name : names) {
            if (all().stream().noneMatch(variant -> variant.name().equals(name))) {
                throw new UsageException("no part of the ranking is named " + name + "; use some of "
                        + String.join(", ", all().stream().map(Variant::name).toList()));
            }
        }
        return all().stream()
                .filter(variant -> names.isEmpty() || names.contains(variant.name()))
                .toList();
    }
}
