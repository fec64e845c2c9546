package org.puente.search;

import java.io.IOException;
import java.util.HexFormat;
import java.util.TreeMap;
import org.apache.lucene.search.IndexSearcher;
import org.apache.lucene.search.MatchAllDocsQuery;
import org.puente.Statistics;
import org.puente.index.Commit;
import org.puente.text.Fields;

/** The figures of a snapshot. */
final class StatisticsAnswer {
    private StatisticsAnswer() {}

    static Statistics.Answer of(Commit commit, Names names, Ordinals ordinals) throws IOException {
        var all = DocSet.of(new IndexSearcher(commit.reader()), MatchAllDocsQuery.INSTANCE);
        var forever = new Deadline(null);
        var languages = new TreeMap<String, Integer>();
        var codes = ordinals.values(Fields.LANGUAGE);
        var byCode = FacetCounts.of(all, ordinals, codes, new int[] {0, codes.size()}, forever);
        for (int i = 0; i < codes.size(); i++) {
            if (byCode.documents(i) > 0) {
                languages.put(codes.value(i), byCode.documents(i));
            }
        }
        var types = new TreeMap<String, Integer>();
        var entities = ordinals.values(Fields.ENTITY);
        for (String type : names.rootTypes()) {
            int[] borders = {entities.from(type + '\u001f'), entities.from(type + '0')};
            types.put(type, (int)
                    FacetCounts.of(all, ordinals, entities, borders, forever).withValue(0));
        }
        var fields = new TreeMap<String, Integer>();
        for (String name : names.fields()) {
            var values = ordinals.values(Fields.keyword(name));
            int[] borders = {0, values.size()};
            fields.put(name, (int)
                    FacetCounts.of(all, ordinals, values, borders, forever).withValue(0));
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
                HexFormat.of().toHexDigits(totals.corpus()));
    }
}
