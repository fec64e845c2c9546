package org.puente.search;

import org.puente.Span.Via;
import org.puente.query.Translated.Role;

/**
 * A match of the query in a field's text.
 *
 * @param start UTF-16 code units
 * @param end exclusive
 * @param via how it was reached
 * @param what it matches: equal for matches of the same word
 * @param role of what it matches in the question
 * @param weight how much it tells, from the rarity of what it matches
 */
record QueryMark(int start, int end, Via via, Object what, Role role, double weight) {}
