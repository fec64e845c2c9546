package org.puente.search;

import java.io.IOException;
import java.util.Arrays;
import java.util.BitSet;
import java.util.Comparator;
import java.util.Objects;
import org.jspecify.annotations.Nullable;
import org.puente.Facet.FacetCount;
import org.puente.FacetRequest;
import org.puente.FacetSort;
import org.puente.Language;
import org.puente.index.Storage;
import org.puente.search.TopValues.ValueKey;
import org.puente.search.TopValues.ValueTest;
import org.puente.text.Fields;

/**
 * Which values of a facet come first, and which its prefix finds. What is costly to know of all values, their places in
 * the order of labels and the entities behind them, is made once for a commit. For one question and one thread.
 */
final class FacetOrder {
    private final Names names;
    private final Ordinals ordinals;
    private final Language labels;
    private final Deadline deadline;

    FacetOrder(Names names, Ordinals ordinals, Language labels, Deadline deadline) {
        this.deadline = deadline;
        this.names = names;
        this.ordinals = ordinals;
        this.labels = labels;
    }

    /** The order of values by number. */
    ValueKey key(FacetRequest request, ValueCounts counts, Significances.OfValues differing) {
        return switch (request.sort()) {
            case COUNT -> counts::documents;
            case SIGNIFICANCE -> number -> differing.of(number).logLikelihood();
            case LABEL -> {
                // Dates are numbered in their order. Without time to look at labels it is the order of ids.
                int[] places = request.name().equals(FacetRequest.PUBLISHED) ? null : places(request.name());
                yield places == null ? number -> -number : number -> -places[number];
            }
        };
    }

    /** The same order for counts with their labels. */
    static Comparator<FacetCount> counts(FacetSort sort) {
        var most = Comparator.comparingLong(FacetCount::documents).reversed().thenComparing(FacetCount::id);
        return switch (sort) {
            case COUNT -> most;
            case LABEL ->
                Comparator.comparing(FacetCount::label, LabelOrder.LABELS).thenComparing(FacetCount::id);
            case SIGNIFICANCE ->
                Comparator.comparingDouble(FacetOrder::logLikelihood).reversed().thenComparing(most);
        };
    }

    private static double logLikelihood(FacetCount count) {
        return count.significance() == null ? 0 : count.significance().logLikelihood();
    }

    /** Which values the prefix finds, while there is time to look. */
    ValueTest test(FacetRequest request, ValueCounts counts) throws IOException {
        if (request.prefix().isBlank()) {
            return number -> true;
        }
        ValueTest begins = begins(request, counts);
        return number -> !deadline.shouldExit() && begins.passes(number);
    }

    private ValueTest begins(FacetRequest request, ValueCounts counts) throws IOException {
        if (names.isType(request.name())) {
            BitSet found = names.entities().startingWith(request.prefix());
            int[] entities = entities();
            return number -> entities[number] >= 0 && found.get(entities[number]);
        }
        String prefix = LabelOrder.folded(request.prefix().strip());
        if (request.name().equals(FacetRequest.PUBLISHED)) {
            return number -> LabelOrder.folded(counts.id(number)).startsWith(prefix);
        }
        return number -> LabelOrder.hasWordFrom(
                LabelOrder.folded(names.labelOf(request.name(), counts.id(number), labels)), prefix);
    }

    /** The place of each value of a type's or field's Lucene field in the order of labels; {@code null} without time. */
    private int @Nullable [] places(String name) {
        String field = names.isType(name) ? Fields.ENTITY : Names.field(name);
        return ordinals.once(
                "places\0" + field + '\0' + labels.code(),
                () -> Storage.reading(() -> {
                    var values = ordinals.values(field);
                    var lookup = values.lookup();
                    record Labelled(int number, String key, String label, String id) {}
                    var all = new Labelled[values.size()];
                    for (int i = 0; i < all.length; i++) {
                        if (deadline.shouldExit()) {
                            return null;
                        }
                        String value = lookup.value(i);
                        String id = field.equals(Fields.ENTITY) ? Fields.idOf(value) : value;
                        String label = names.labelOf(name, id, labels);
                        all[i] = new Labelled(i, LabelOrder.key(label), label, id);
                    }
                    Arrays.sort(
                            all,
                            Comparator.comparing(Labelled::key)
                                    .thenComparing(Labelled::label)
                                    .thenComparing(Labelled::id));
                    var places = new int[all.length];
                    for (int place = 0; place < all.length; place++) {
                        places[all[place].number()] = place;
                    }
                    return places;
                }));
    }

    /** The entity behind each value, by its number in the gazetteer. */
    private int[] entities() {
        return Objects.requireNonNull(ordinals.once(
                "entities",
                () -> Storage.reading(() -> {
                    var values = ordinals.values(Fields.ENTITY);
                    var lookup = values.lookup();
                    var entities = new int[values.size()];
                    for (int i = 0; i < entities.length; i++) {
                        entities[i] = names.entities().number(Fields.idOf(lookup.value(i)));
                    }
                    return entities;
                })));
    }
}
