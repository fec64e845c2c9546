package org.puente.cli;

import java.nio.charset.Charset;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import org.jspecify.annotations.Nullable;
import org.puente.Language;
import org.puente.Snapshot;
import org.puente.formats.DataResource;
import picocli.CommandLine.Model.ArgSpec;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Model.OptionSpec;

/** What it takes to make an export again: the question with all its options, and of what it was asked. */
final class Provenance {
    /** Options that say where, not what; the fingerprints say of which index. */
    private static final Set<String> NOT_ASKED =
            Set.of("--index", "--output", "--resume", "--debug", "--help", "--timing");

    private Provenance() {}

    static Map<String, String> of(Snapshot snapshot) {
        var prints = snapshot.fingerprints();
        var named = new LinkedHashMap<String, String>();
        named.put("corpus", prints.corpus());
        named.put("gazetteer", prints.gazetteer());
        named.put("analysis", prints.analysis());
        return named;
    }

    /** The format that a command prints in, such as {@code csv}. */
    static String format(CommandSpec command) {
        return String.valueOf(plain(command.findOption("--format").getValue()));
    }

    /** What stands beside a file. */
    static DataResource describe(ExportFile.Written written, CommandSpec command, Map<String, String> fingerprints) {
        return new DataResource(
                written.name(),
                written.format(),
                written.bytes(),
                written.sha256(),
                written.rows(),
                written.columns(),
                "puente " + Version.number(),
                question(command),
                fingerprints);
    }

    /** The command, its arguments as typed, and all its options: those given as they were, the others as they are; no flags that are off. */
    private static Map<String, Object> question(CommandSpec command) {
        var question = new LinkedHashMap<String, Object>();
        question.put("command", command.name());
        var arguments = new ArrayList<String>();
        command.positionalParameters().forEach(each -> arguments.addAll(given(each)));
        question.put("arguments", arguments);
        var options = new TreeMap<String, Object>();
        for (OptionSpec option : command.options()) {
            if (!NOT_ASKED.contains(option.longestName())) {
                var value = value(option);
                if (!value.equals(List.of()) && !value.equals("") && !value.equals(false)) {
                    options.put(option.longestName().substring(2), value);
                }
            }
        }
        question.put("options", options);
        return question;
    }

    private static List<String> given(ArgSpec argument) {
        var shield = new DashQuery();
        return argument.stringValues().stream().map(shield::convert).toList();
    }

    private static Object value(OptionSpec option) {
        var given = given(option);
        var value = option.getValue();
        boolean number = value instanceof Number && given.equals(List.of(String.valueOf(value)));
        if (given.isEmpty() || number || value instanceof Boolean || value instanceof Enum) {
            return plain(value);
        }
        return option.isMultiValue() ? given : given.getFirst();
    }

    private static Object plain(@Nullable Object value) {
        return switch (value) {
            case null -> "";
            case Language language -> language.code();
            case Enum<?> choice -> choice.name().toLowerCase(Locale.ROOT).replace('_', '-');
            case Charset encoding -> encoding.name();
            case Path path -> path.toString();
            case List<?> list -> list.stream().map(Provenance::plain).toList();
            default -> value;
        };
    }
}
