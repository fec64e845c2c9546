package org.puente.formats;

import java.util.LinkedHashMap;
import java.util.Map;
import org.puente.Statistics;

/** The figures of an index by their keys, in order: numbers, texts, and counts by name. */
final class StatisticsTable {
    private StatisticsTable() {}

    static Map<String, Object> of(Statistics.Answer answer) {
        var table = new LinkedHashMap<String, Object>();
        table.put("documents", answer.documents());
        table.put("languages", answer.languages());
        table.put("characters", answer.characters());
        table.put("mentions", answer.mentions());
        table.put("entities", answer.entities());
        table.put("types", answer.types());
        table.put("fields", answer.fields());
        table.put("bytes", answer.bytes());
        table.put("format", answer.format());
        table.put("analysis", answer.analysis());
        table.put("gazetteer", answer.gazetteer());
        table.put("corpus", answer.corpus());
        return table;
    }
}
