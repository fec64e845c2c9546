package org.puente;

/**
 * What an update did.
 *
 * @param added documents that are new
 * @param replaced documents that took the place of one with their id
 * @param unchanged documents put that were stored already in the same words
 * @param deleted documents removed
 * @param characters UTF-16 code units of the titles and bodies indexed
 * @param mentions mentions found in the documents indexed
 */
public record UpdateSummary(long added, long replaced, long unchanged, long deleted, long characters, long mentions) {}
