package org.puente;

/**
 * A stretch of a field in one language, normally a paragraph.
 *
 * @param start where it starts in the field's text, UTF-16 code units
 * @param end where it ends, exclusive
 * @param language its language
 */
public record Passage(int start, int end, Language language) {}
