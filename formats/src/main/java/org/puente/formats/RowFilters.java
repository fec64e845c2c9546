package org.puente.formats;

import java.time.LocalDate;
import java.time.format.DateTimeParseException;
import java.util.ArrayList;
import java.util.List;
import java.util.function.BiFunction;
import java.util.function.UnaryOperator;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.puente.Filter;
import org.puente.RequestException;

/**
 * The filters in a row of a file of queries: columns {@code any}, {@code all} and {@code none} hold
 * {@code name:value,value}, several with a bar between; {@code from} and {@code to} hold days.
 */
final class RowFilters {
    private RowFilters() {}

    /** The filters of the cells; {@code cell} gives the text under a name, empty where there is none. */
    static List<Filter> of(UnaryOperator<String> cell) throws BadInput {
        var filters = new ArrayList<Filter>();
        add("any", cell, Filter.AnyOf::new, filters);
        add("all", cell, Filter.AllOf::new, filters);
        add("none", cell, Filter.NoneOf::new, filters);
        LocalDate from = day("from", cell);
        LocalDate to = day("to", cell);
        if (from != null || to != null) {
            try {
                filters.add(Filter.between(from, to));
            } catch (RequestException e) {
                throw new BadInput("dates end before they start: " + from + " to " + to, "swap them");
            }
        }
        return filters;
    }

    private static void add(
            String column,
            UnaryOperator<String> cell,
            BiFunction<String, List<String>, Filter> made,
            List<Filter> filters)
            throws BadInput {
        var text = cell.apply(column);
        if (text.isEmpty()) {
            return;
        }
        for (String part : text.split("\\|", -1)) {
            int colon = part.indexOf(':');
            var name = colon < 0 ? "" : part.substring(0, colon).strip();
            var values = Stream.of(part.substring(colon + 1).split(","))
                    .map(String::strip)
                    .filter(value -> !value.isEmpty())
                    .toList();
            if (name.isEmpty() || values.isEmpty()) {
                throw new BadInput(
                        column + " is \"" + text + "\"", "use TYPE:X,Y, several with | between, or leave it empty");
            }
            filters.add(made.apply(name, values));
        }
    }

    private static @Nullable LocalDate day(String column, UnaryOperator<String> cell) throws BadInput {
        var text = cell.apply(column);
        try {
            return text.isEmpty() ? null : LocalDate.parse(text);
        } catch (DateTimeParseException e) {
            throw new BadInput(column + " is \"" + text + "\"", "use YYYY-MM-DD, or leave it empty");
        }
    }
}
