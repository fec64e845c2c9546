package org.puente.formats;

import java.time.DayOfWeek;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/** Tells lines that are there for a date, with its label, weekday and time, from running prose that names one. */
final class DateLine {
    private static final Pattern PARTS = Pattern.compile("\\s*[|·•]\\s*");
    private static final Pattern TIME = Pattern.compile(
            "\\d{1,2}[:.h]\\d{2}(?::\\d{2})?(?:\\s*[ap]\\.?\\s?m\\b\\.?)?|\\d{1,2}\\s*[ap]\\.?\\s?m\\b\\.?",
            Pattern.CASE_INSENSITIVE);
    private static final Pattern READING = Pattern.compile(
            "(?:lectura de\\s+)?\\d{1,3}\\s*-?\\s*(?:min\\b\\.?|minutes?\\b|minutos?\\b)(?:\\s*(?:read|de lectura)\\b)?",
            Pattern.CASE_INSENSITIVE);
    private static final Pattern WORD = Pattern.compile("[\\p{L}\\d]+");

    private static final Set<String> UPDATES = Set.of(
            "update",
            "updated",
            "modified",
            "actualizado",
            "actualizada",
            "actualización",
            "actualizacion",
            "modificado",
            "modificada");
    private static final Set<String> LABELS = Set.of(
            "date",
            "published",
            "publication",
            "posted",
            "issued",
            "created",
            "first",
            "last",
            "on",
            "at",
            "the",
            "time",
            "of",
            "fecha",
            "publicado",
            "publicada",
            "publicación",
            "publicacion",
            "creado",
            "última",
            "ultima",
            "último",
            "ultimo",
            "el",
            "de",
            "del",
            "a",
            "las",
            "la",
            "hora",
            "horas",
            "hrs",
            "hr",
            "h",
            "hs",
            "est",
            "edt",
            "et",
            "cst",
            "cdt",
            "ct",
            "mst",
            "mdt",
            "mt",
            "pst",
            "pdt",
            "pt",
            "gmt",
            "utc",
            "cet",
            "cest",
            "am",
            "pm");
    private static final Map<String, DayOfWeek> WEEKDAYS = weekdays();

    private DateLine() {}

    /**
     * A date on a line of its own kind.
     *
     * @param weekday that stands before it, or {@code null}
     * @param update whether the line says that it is the day of a change
     */
    record Stamp(WrittenDate date, @Nullable DayOfWeek weekday, boolean update) {}

    /** Whether the line is there for a date. */
    static boolean isDate(String line) {
        return !dates(line).isEmpty();
    }

    /** Whether the line only says that a date of a change follows. */
    static boolean isUpdateLabel(String line) {
        var words = words(line);
        return words.stream().anyMatch(UPDATES::contains) && isLabel(words);
    }

    /** The dates of a line that is there for them, or of such parts of it between bars and dots; else none. */
    static List<Stamp> dates(String line) {
        // Prose is long; this also keeps the patterns off whole paragraphs.
        if (line.length() > 200) {
            return List.of();
        }
        var stamps = new ArrayList<Stamp>();
        for (String part : PARTS.split(line)) {
            stamps.addAll(part(part));
        }
        return stamps;
    }

    private static List<Stamp> part(String part) {
        var stamps = new ArrayList<Stamp>();
        int from = 0;
        for (WrittenDate date : WrittenDate.all(part)) {
            var before = words(part.substring(from, date.start()));
            if (!isLabel(before)) {
                return List.of();
            }
            stamps.add(new Stamp(date, weekday(before), before.stream().anyMatch(UPDATES::contains)));
            from = date.end();
        }
        return isLabel(words(part.substring(from))) ? stamps : List.of();
    }

    private static List<String> words(String text) {
        var plain = TIME.matcher(READING.matcher(text).replaceAll(" ")).replaceAll(" ");
        return WORD.matcher(plain)
                .results()
                .map(word -> word.group().toLowerCase(Locale.ROOT))
                .toList();
    }

    private static boolean isLabel(List<String> words) {
        return words.stream()
                .allMatch(word -> LABELS.contains(word) || UPDATES.contains(word) || WEEKDAYS.containsKey(word));
    }

    private static @Nullable DayOfWeek weekday(List<String> words) {
        DayOfWeek found = null;
        for (String word : words) {
            var day = WEEKDAYS.get(word);
            found = day == null ? found : day;
        }
        return found;
    }

    private static Map<String, DayOfWeek> weekdays() {
        var names = List.of(
                "monday mon lunes lun",
                "tuesday tue tues martes mar",
                "wednesday wed miércoles miercoles mié mie",
                "thursday thu thur thurs jueves jue",
                "friday fri viernes vie",
                "saturday sat sábado sabado sáb sab",
                "sunday sun domingo dom");
        var days = new TreeMap<String, DayOfWeek>();
        for (DayOfWeek day : DayOfWeek.values()) {
            for (String name : names.get(day.ordinal()).split(" ")) {
                days.put(name, day);
            }
        }
        return days;
    }
}
