package org.puente.cli;

import java.nio.charset.Charset;
import java.time.LocalDate;
import java.time.format.DateTimeParseException;
import java.util.List;
import org.puente.Filter;
import org.puente.Language;
import org.puente.Network.Order;
import picocli.CommandLine.ITypeConverter;
import picocli.CommandLine.TypeConversionException;

/** Values of options, from their text. */
final class Converters {
    private Converters() {}

    /** {@code name:value,value}. */
    private record Named(String name, String value) {
        static Named of(String text, String example) {
            int colon = text.indexOf(':');
            if (colon < 1 || colon == text.length() - 1) {
                throw new TypeConversionException("'" + text + "' lacks a name or a value; use " + example);
            }
            return new Named(text.substring(0, colon).strip(), text.substring(colon + 1));
        }

        List<String> values() {
            var values = List.of(value.split(",")).stream()
                    .map(String::strip)
                    .filter(part -> !part.isEmpty())
                    .toList();
            if (values.isEmpty()) {
                throw new TypeConversionException("'" + name + ":" + value + "' has no value; name at least one");
            }
            return values;
        }
    }

    private static Named entities(String text) {
        return Named.of(text, "TYPE:ID,ID such as person:claudia-sheinbaum,marco-rubio");
    }

    /** {@code --any}. */
    static final class OfAny implements ITypeConverter<Filter> {
        @Override
        public Filter convert(String value) {
            return new Filter.AnyOf(entities(value).name(), entities(value).values());
        }
    }

    /** {@code --all}. */
    static final class OfAll implements ITypeConverter<Filter> {
        @Override
        public Filter convert(String value) {
            return new Filter.AllOf(entities(value).name(), entities(value).values());
        }
    }

    /** {@code --none}. */
    static final class OfNone implements ITypeConverter<Filter> {
        @Override
        public Filter convert(String value) {
            return new Filter.NoneOf(entities(value).name(), entities(value).values());
        }
    }

    /** {@code --field}: the value is taken as it is. */
    static final class OfField implements ITypeConverter<Filter> {
        @Override
        public Filter convert(String value) {
            var named = Named.of(value, "NAME:VALUE such as source:agency");
            return Filter.anyOf(named.name(), named.value());
        }
    }

    /** A day. */
    static final class OfDate implements ITypeConverter<LocalDate> {
        @Override
        public LocalDate convert(String value) {
            try {
                return LocalDate.parse(value);
            } catch (DateTimeParseException e) {
                throw new TypeConversionException("'" + value + "' is no day; use YYYY-MM-DD such as 2026-01-31");
            }
        }
    }

    /** Which pairs of a network come first. */
    static final class OfOrder implements ITypeConverter<Order> {
        @Override
        public Order convert(String value) {
            return switch (value) {
                case "log-likelihood" -> Order.LOG_LIKELIHOOD;
                case "count" -> Order.COUNT;
                case "npmi" -> Order.NPMI;
                default ->
                    throw new TypeConversionException("'" + value + "' is unknown; use log-likelihood, count or npmi");
            };
        }
    }

    /** A number of hits, or {@code all}: {@link SearchCommand#ALL}. */
    static final class OfLimit implements ITypeConverter<Integer> {
        @Override
        public Integer convert(String value) {
            if (value.equals("all")) {
                return SearchCommand.ALL;
            }
            if (!value.matches("[0-9]{1,9}")) {
                throw new TypeConversionException("'" + value + "' is no number of hits; use 0 to 10000, or all");
            }
            return Integer.valueOf(value);
        }
    }

    /** English or Spanish. */
    static final class OfLanguage implements ITypeConverter<Language> {
        @Override
        public Language convert(String value) {
            return switch (value) {
                case "en" -> Language.ENGLISH;
                case "es" -> Language.SPANISH;
                default -> throw new TypeConversionException("'" + value + "' is unknown; use en or es");
            };
        }
    }

    /** The name of an encoding. */
    static final class OfEncoding implements ITypeConverter<Charset> {
        @Override
        public Charset convert(String value) {
            try {
                return Charset.forName(value);
            } catch (IllegalArgumentException e) {
                throw new TypeConversionException("'" + value + "' is unknown; use UTF-8, windows-1252 or another");
            }
        }
    }
}
