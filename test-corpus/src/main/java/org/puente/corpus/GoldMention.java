package org.puente.corpus;

/**
 * A mention marked by a reader: a line of {@code gold.jsonl}.
 *
 * @param document the id of the document
 * @param field {@code title} or {@code body}
 * @param start where it starts in the field's text, UTF-16 code units
 * @param end where it ends, exclusive
 * @param entity the id of the entity
 * @param type the type of the entity
 * @param text the field's text from start to end
 */
public record GoldMention(String document, String field, int start, int end, String entity, String type, String text) {}
