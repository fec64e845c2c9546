package org.puente;

import java.util.SortedMap;

/** How large is the index, what does it hold, and what was it made with? */
public record Statistics() implements Question<Statistics.Answer> {
    /**
     * The figures of a snapshot.
     *
     * @param documents how many
     * @param languages documents by language code
     * @param characters UTF-16 code units of all titles and bodies
     * @param mentions of entities, in all
     * @param entities in the gazetteer
     * @param types documents by entity type that they mention
     * @param fields documents by keyword field that they have
     * @param bytes the index's files, in bytes
     * @param format version of the index's layout
     * @param analysis fingerprint of the text analysis
     * @param gazetteer fingerprint of the gazetteer
     * @param corpus fingerprint of the documents, whatever the order they came in
     */
    public record Answer(
            int documents,
            SortedMap<String, Integer> languages,
            long characters,
            long mentions,
            int entities,
            SortedMap<String, Integer> types,
            SortedMap<String, Integer> fields,
            long bytes,
            int format,
            String analysis,
            String gazetteer,
            String corpus) {}
}
