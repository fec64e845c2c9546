package org.puente.benchmarks;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;

/**
 * A command line taken apart.
 *
 * @param operands what is not an option, in order
 * @param options values by option name without its dashes; a flag has none
 */
record Arguments(List<String> operands, Map<String, List<String>> options) {

    /**
     * Takes a command line apart.
     *
     * @param valued names of options that take a value
     * @param flags names of options that take none
     */
    static Arguments of(List<String> line, Set<String> valued, Set<String> flags) {
        var operands = new ArrayList<String>();
        var options = new TreeMap<String, List<String>>();
        for (int i = 0; i < line.size(); i++) {
            String word = line.get(i);
            if (!word.startsWith("--")) {
                operands.add(word);
                continue;
            }
            String name = word.substring(2);
            if (flags.contains(name)) {
                options.put(name, List.of());
            } else if (!valued.contains(name)) {
                throw new UsageException("unknown option " + word + "; see --help");
            } else if (++i == line.size()) {
                throw new UsageException("option " + word + " lacks its value; give one after it");
            } else {
                options.computeIfAbsent(name, added -> new ArrayList<>()).add(line.get(i));
            }
        }
        return new Arguments(operands, options);
    }

    boolean has(String name) {
        return options.containsKey(name);
    }

    List<String> all(String name) {
        return options.getOrDefault(name, List.of());
    }

    String text(String name, String otherwise) {
        return all(name).isEmpty() ? otherwise : all(name).getLast();
    }

    /** A whole number from 1. */
    int number(String name, int otherwise) {
        return number(name, otherwise, 1);
    }

    /** A whole number from the least that is allowed. */
    int number(String name, int otherwise, int least) {
        String text = text(name, Integer.toString(otherwise));
        try {
            int number = Integer.parseInt(text);
            if (number >= least) {
                return number;
            }
        } catch (NumberFormatException e) {
            // Told below, with the numbers that are too small.
        }
        throw new UsageException("option --" + name + " is " + text + "; use a whole number from " + least);
    }
}
