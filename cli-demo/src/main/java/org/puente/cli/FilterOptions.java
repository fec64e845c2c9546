package org.puente.cli;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.puente.Filter;
import org.puente.Language;
import picocli.CommandLine.Option;

/** The options that say which documents may be hits. Those of one kind may be repeated; all must hold. */
final class FilterOptions {
    @Option(
            names = "--any",
            paramLabel = "TYPE:X,Y",
            converter = Converters.OfAny.class,
            description = "Documents with at least one of these entities (ids or names) or field values.")
    private List<Filter> any = List.of();

    @Option(
            names = "--all",
            paramLabel = "TYPE:X,Y",
            converter = Converters.OfAll.class,
            description = "Documents with every one of them.")
    private List<Filter> every = List.of();

    @Option(
            names = "--none",
            paramLabel = "TYPE:X,Y",
            converter = Converters.OfNone.class,
            description = "Documents with none of them.")
    private List<Filter> none = List.of();

    @Option(
            names = "--field",
            paramLabel = "NAME:VALUE",
            converter = Converters.OfField.class,
            description = "Documents with this value, commas included, in a keyword field.")
    private List<Filter> fields = List.of();

    @Option(
            names = "--from",
            paramLabel = "DATE",
            converter = Converters.OfDate.class,
            description = "Published on this day or later; undated documents drop out.")
    private @Nullable LocalDate from;

    @Option(
            names = "--to",
            paramLabel = "DATE",
            converter = Converters.OfDate.class,
            description = "Published on this day or before; undated documents drop out.")
    private @Nullable LocalDate to;

    @Option(
            names = "--language",
            paramLabel = "en|es",
            converter = Converters.OfLanguage.class,
            description = "Documents mostly in this language.")
    private @Nullable Language language;

    /**
     * The filters asked for.
     *
     * @throws org.puente.RequestException if the dates end before they start
     */
    List<Filter> all() {
        var all = new ArrayList<Filter>(any);
        all.addAll(every);
        all.addAll(none);
        all.addAll(fields);
        if (from != null || to != null) {
            all.add(Filter.between(from, to));
        }
        if (language != null) {
            all.add(Filter.language(language));
        }
        return all;
    }
}
