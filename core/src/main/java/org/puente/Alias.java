package org.puente;

import java.util.List;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/**
 * A surface form of an entity, with its match policy.
 *
 * @param text the form, such as {@code T-MEC}
 * @param match how strictly texts must agree, or {@code null} to let the shape of the text decide
 * @param needs what a document must hold besides, for this alias to count
 * @param context words of which one must stand in the document, where {@code needs} is {@link Need#CONTEXT}
 * @param not words that block a mention when one stands directly before or after it
 * @param language the language of the passages it counts in, or {@code null} for any
 */
public record Alias(
        String text,
        @Nullable MatchPolicy match,
        Need needs,
        List<String> context,
        List<String> not,
        @Nullable Language language) {

    /** What a document must hold besides the alias itself. */
    public enum Need {
        /** Nothing. */
        NOTHING,
        /** A full name of the entity, that is one of its names or aliases that needs nothing and is longer. */
        FULL_NAME,
        /** One of the alias's context words. */
        CONTEXT
    }

    /** Checks that nothing required is {@code null} and copies the lists. */
    public Alias {
        Objects.requireNonNull(text, "text");
        Objects.requireNonNull(needs, "needs");
        context = List.copyOf(context);
        not = List.copyOf(not);
    }

    /** An alias that needs nothing, matched by its shape. */
    public static Alias of(String text) {
        return new Alias(text, null, Need.NOTHING, List.of(), List.of(), null);
    }
}
