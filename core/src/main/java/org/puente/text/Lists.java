package org.puente.text;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Set;

/**
 * Word lists kept as resources beside the classes. A line is a name, a tabulator and words with spaces between; a name
 * may have several lines; lines that start with {@code #} are remarks.
 */
final class Lists {
    private Lists() {}

    /** The lists of a resource by name, in the order of the file. */
    static Map<String, Set<String>> read(String resource) {
        var lists = new LinkedHashMap<String, Set<String>>();
        var stream = Lists.class.getResourceAsStream(resource);
        if (stream == null) {
            throw new IllegalStateException("word list missing: " + resource + "; the jar is damaged, get it again");
        }
        try (var reader = new BufferedReader(new InputStreamReader(stream, StandardCharsets.UTF_8))) {
            for (String line = reader.readLine(); line != null; line = reader.readLine()) {
                int tab = line.indexOf('\t');
                if (line.startsWith("#") || tab < 0) {
                    continue;
                }
                var list = lists.computeIfAbsent(line.substring(0, tab), name -> new HashSet<>());
                for (int from = tab + 1, to; from < line.length(); from = to + 1) {
                    to = line.indexOf(' ', from);
                    to = to < 0 ? line.length() : to;
                    list.add(line.substring(from, to));
                }
            }
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return lists;
    }

    /** A list of words with their partners, {@code men=man}. */
    static Map<String, String> pairs(Map<String, Set<String>> lists, String name) {
        var pairs = new LinkedHashMap<String, String>();
        for (String pair : of(lists, name)) {
            int middle = pair.indexOf('=');
            pairs.put(pair.substring(0, middle), pair.substring(middle + 1));
        }
        return Map.copyOf(pairs);
    }

    /** One list of a resource that has it. */
    static Set<String> of(Map<String, Set<String>> lists, String name) {
        return Set.copyOf(lists.getOrDefault(name, Set.of()));
    }
}
