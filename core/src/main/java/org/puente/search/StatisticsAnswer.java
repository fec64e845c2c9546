package org.puente.search;

import java.io.IOException;
import java.util.List;
import java.util.TreeMap;
import org.puente.Statistics;
import org.puente.index.Commit;
import org.puente.text.Fields;

/** The figures of a snapshot. */
final class StatisticsAnswer {
    private StatisticsAnswer() {}

    static Statistics.Answer of(Commit commit, Names names, Ordinals ordinals) throws IOException {
        var all = CountedHits.everything(commit);
        var forever = new Deadline(null);
        var languages = new TreeMap<String, Integer>();
        var codes = ordinals.values(Fields.LANGUAGE);
        var byCode = FacetCounts.of(all, ordinals, codes, List.of(codes.all()), forever);
        for (int i = 0; i < codes.size(); i++) {
            if (byCode.documents(i) > 0) {
                languages.put(codes.value(i), byCode.documents(i));
            }
        }
        var types = new TreeMap<String, Integer>();
        var entities = ordinals.values(Fields.ENTITY);
        for (String type : names.rootTypes()) {
            var kinds = List.of(entities.range(Fields.kindsStart(type), Fields.typeEnd(type)));
            types.put(type, (int)
                    FacetCounts.of(all, ordinals, entities, kinds, forever).withValue(0));
        }
        var fields = new TreeMap<String, Integer>();
        for (String name : names.fields()) {
            var values = ordinals.values(Fields.keyword(name));
            int documents = (int) FacetCounts.of(all, ordinals, values, List.of(values.all()), forever)
                    .withValue(0);
            if (documents > 0) {
                fields.put(name, documents);
            }
        }
        var manifest = commit.manifest();
        var totals = manifest.totals();
        return new Statistics.Answer(
                (int) totals.documents(),
                languages,
                totals.characters(),
                totals.mentions(),
                commit.entities().gazetteer().entities().size(),
                types,
                fields,
                commit.bytes(),
                manifest.format(),
                manifest.analysis(),
                manifest.gazetteer(),
                CountedHits.corpus(commit));
    }
}
