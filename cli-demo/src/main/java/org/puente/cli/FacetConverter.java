package org.puente.cli;

import java.util.List;
import java.util.Locale;
import org.puente.FacetRequest;
import org.puente.FacetSort;
import org.puente.Timeline.Interval;
import picocli.CommandLine.ITypeConverter;
import picocli.CommandLine.TypeConversionException;

/**
 * {@code --facet} and {@code --split}: a name, then in any order, each after a colon, how many values, their order, a
 * prefix with a star, and for dates how long they are. A name may have colons where one of these follows it.
 */
final class FacetConverter implements ITypeConverter<FacetRequest> {
    private static final String EXAMPLES =
            "; use TYPE or TYPE:N such as person:5, or person:10:label, person:she*, published:week";

    @Override
    public FacetRequest convert(String value) {
        var parts = List.of(value.split(":", -1));
        int first = parts.size();
        while (first > 1 && isPart(parts.get(first - 1))) {
            first--;
        }
        var name = String.join(":", parts.subList(0, first)).strip();
        boolean unknownPart = parts.size() > 1 && first == parts.size();
        if (name.isEmpty() || unknownPart) {
            throw new TypeConversionException("'" + value + "' is no facet" + EXAMPLES);
        }
        var facet = FacetRequest.of(name);
        for (String part : parts.subList(first, parts.size())) {
            facet = with(facet, part, value);
        }
        return facet;
    }

    private static boolean isPart(String part) {
        return switch (part) {
            case "count", "label", "significance", "day", "week", "month", "year" -> true;
            default -> part.matches("[0-9]{1,9}") || part.endsWith("*");
        };
    }

    private static FacetRequest with(FacetRequest facet, String part, String value) {
        return switch (part) {
            case "count" -> facet.sort(FacetSort.COUNT);
            case "label" -> facet.sort(FacetSort.LABEL);
            case "significance" -> facet.sort(FacetSort.SIGNIFICANCE);
            case "day", "week", "month", "year" -> {
                if (!facet.name().equals(FacetRequest.PUBLISHED)) {
                    throw new TypeConversionException(
                            "'" + value + "' has no dates; use " + FacetRequest.PUBLISHED + ":" + part);
                }
                yield facet.by(Interval.valueOf(part.toUpperCase(Locale.ROOT)));
            }
            default ->
                part.endsWith("*")
                        ? facet.prefix(part.substring(0, part.length() - 1))
                        : facet.top(Integer.parseInt(part));
        };
    }
}
