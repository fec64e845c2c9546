package org.puente;

/**
 * What an answer depends on besides its question: the same fingerprints, the same answer.
 *
 * @param corpus of the documents, whatever the order they came in
 * @param gazetteer of the entities
 * @param analysis of how texts are read
 */
public record Fingerprints(String corpus, String gazetteer, String analysis) {}
