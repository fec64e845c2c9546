package org.puente;

import java.time.LocalDate;
import java.util.List;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/**
 * Which documents may be hits. OR inside {@code anyOf}, AND between filters; filters never change scores. A name is an
 * entity type, a keyword field, {@code language} or {@code published}. The values of an entity type are ids or aliases of
 * entities of it or of its kinds (an id wins), those of a keyword field exact strings, those of {@code language} the codes
 * {@code en}, {@code es} and {@code other}, those of {@code published} days, ISO weeks, months and years: {@code
 * 2026-01-12}, {@code 2026-W03}, {@code 2026-01}, {@code 2026}.
 */
public sealed interface Filter {
    /**
     * Documents with at least one of the values.
     *
     * @param name entity type, keyword field, {@code language} or {@code published}
     * @param values ids, aliases, strings or dates
     */
    record AnyOf(String name, List<String> values) implements Filter {
        /** Copies the values. */
        public AnyOf {
            Objects.requireNonNull(name, "name");
            values = List.copyOf(values);
        }
    }

    /**
     * Documents with every one of the values.
     *
     * @param name entity type, keyword field, {@code language} or {@code published}
     * @param values ids, aliases, strings or dates
     */
    record AllOf(String name, List<String> values) implements Filter {
        /** Copies the values. */
        public AllOf {
            Objects.requireNonNull(name, "name");
            values = List.copyOf(values);
        }
    }

    /**
     * Documents with none of the values.
     *
     * @param name entity type, keyword field, {@code language} or {@code published}
     * @param values ids, aliases, strings or dates
     */
    record NoneOf(String name, List<String> values) implements Filter {
        /** Copies the values. */
        public NoneOf {
            Objects.requireNonNull(name, "name");
            values = List.copyOf(values);
        }
    }

    /**
     * Documents published on one of these days; those without a date drop out.
     *
     * @param from the first day, or {@code null} for no first
     * @param to the last day, inclusive, or {@code null} for no last
     */
    record Between(@Nullable LocalDate from, @Nullable LocalDate to) implements Filter {
        /** Checks the order of the days. */
        public Between {
            if (from != null && to != null && to.isBefore(from)) {
                throw new RequestException("dates end before they start: " + from + " to " + to + "; swap them");
            }
        }
    }

    /**
     * Documents in this language.
     *
     * @param language of most of a document's words
     */
    record InLanguage(Language language) implements Filter {}

    /**
     * Documents put since a snapshot of the same index was taken: new ones, and those that were stored in other words.
     * A retag and a compaction make no document new. A request is refused if the state is not one of this index, or is
     * later than the snapshot asked.
     *
     * @param state the {@link Snapshot#state} of that snapshot
     */
    record AddedSince(String state) implements Filter {
        /** Checks that there is a state. */
        public AddedSince {
            Objects.requireNonNull(state, "state");
        }
    }

    /** Documents with at least one of the values. */
    static Filter anyOf(String name, String... values) {
        return new AnyOf(name, List.of(values));
    }

    /** Documents with every one of the values. */
    static Filter allOf(String name, String... values) {
        return new AllOf(name, List.of(values));
    }

    /** Documents with none of the values. */
    static Filter noneOf(String name, String... values) {
        return new NoneOf(name, List.of(values));
    }

    /** Documents published from the first to the last day, both inclusive; {@code null} leaves a side open. */
    static Filter between(@Nullable LocalDate from, @Nullable LocalDate to) {
        return new Between(from, to);
    }

    /** Documents in this language. */
    static Filter language(Language language) {
        return new InLanguage(language);
    }

    /** Documents put since a snapshot with this {@link Snapshot#state} was taken. */
    static Filter addedSince(String state) {
        return new AddedSince(state);
    }
}
