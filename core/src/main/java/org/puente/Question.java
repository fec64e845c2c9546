package org.puente;

/**
 * What a {@link Snapshot} answers.
 *
 * @param <A> the type of the answer
 */
public sealed interface Question<A>
        permits SearchRequest,
                Completion,
                WordCompletion,
                Statistics,
                Spellings,
                Discovery,
                Timeline,
                Network,
                NetworkTexts,
                Significant,
                Duplicates,
                Similar,
                Documents {}
