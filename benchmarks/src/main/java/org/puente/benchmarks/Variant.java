package org.puente.benchmarks;

import java.util.List;
import java.util.function.UnaryOperator;
import org.puente.Ranking;
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
        return List.of(
                weights("written forms", ranking -> ranking.written(0)),
                weights("number forms", ranking -> ranking.number(0)),
                weights("derivational forms", ranking -> ranking.derived(0)),
                weights("word families", ranking -> ranking.family(0)),
                weights("cognates", ranking -> ranking.cognate(0)),
                weights("different weights of forms", Variant::alike),
                weights("nearness", ranking -> ranking.nearness(0)),
                weights("title", ranking -> ranking.title(0)),
                weights("title weight", ranking -> ranking.title(1)),
                weights("repetition", ranking -> ranking.k1(0)),
                weights("length", ranking -> ranking.b(0)),
                new Variant("bridge", request -> request.bridge(false)));
    }

    private static Variant weights(String name, UnaryOperator<Ranking> change) {
        return new Variant(name, request -> request.ranking(change.apply(request.ranking())));
    }

    /** All forms of one language at their mean weight. */
    private static Ranking alike(Ranking ranking) {
        float mean = (ranking.written() + ranking.number() + ranking.derived() + ranking.family()) / 4;
        return ranking.written(mean).number(mean).derived(mean).family(mean);
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
