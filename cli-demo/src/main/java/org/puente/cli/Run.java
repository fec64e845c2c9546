package org.puente.cli;

import java.io.PrintWriter;
import java.io.UncheckedIOException;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.function.Supplier;
import org.puente.PuenteException;
import picocli.CommandLine;

/** One run of the command: arguments to commands, failures to one line on standard error and an exit status. */
final class Run {
    private static final int FAILED = 1;
    private static final int WRONG_USAGE = 2;
    private static final int NARROWEST_HELP = 80;
    private static final int WIDEST_HELP = 120;

    private Run() {}

    /** Runs the arguments in a session and returns the exit status. */
    static int of(String[] arguments, Session session) {
        var terminal = session.terminal();
        try {
            int status = commands(session, arguments).execute(DashQuery.protect(arguments));
            terminal.out().flush();
            return status;
        } catch (StandardOutput.Failed e) {
            return outputFailed(terminal, e);
        }
    }

    /** A reader that has seen enough is no failure. */
    private static int outputFailed(Terminal terminal, StandardOutput.Failed failure) {
        if (failure.readerGone()) {
            return 0;
        }
        terminal.message(String.valueOf(failure.getMessage()));
        return FAILED;
    }

    /** The command with its subcommands; only the one that is named, for each costs time to set up. */
    private static CommandLine commands(Session session, String[] arguments) {
        var terminal = session.terminal();
        var root = new Puente();
        var line = new CommandLine(root);
        var all = subcommands(session);
        var named = arguments.length == 0 ? null : all.get(arguments[0]);
        if (named != null) {
            line.addSubcommand(named.get());
        } else {
            all.values().forEach(command -> line.addSubcommand(command.get()));
        }
        // A query may start with an at sign, hold a dollar sign, or have letters of options run together.
        return line.setExpandAtFiles(false)
                .setPosixClusteredShortOptionsAllowed(false)
                .setInterpolateVariables(false)
                .setCaseInsensitiveEnumValuesAllowed(true)
                .setUsageHelpWidth(Math.clamp(terminal.width(), NARROWEST_HELP, WIDEST_HELP))
                .setOut(new PrintWriter(terminal.out(), true))
                .setErr(new PrintWriter(terminal.err(), true))
                .setColorScheme(CommandLine.Help.defaultColorScheme(
                        terminal.colour() ? CommandLine.Help.Ansi.ON : CommandLine.Help.Ansi.OFF))
                .setParameterExceptionHandler((wrong, given) -> wrongUsage(terminal, wrong.getCommandLine(), wrong))
                .setExecutionExceptionHandler(
                        (failure, command, parsed) -> failed(terminal, command, failure, root.debug));
    }

    private static Map<String, Supplier<Object>> subcommands(Session session) {
        var commands = new LinkedHashMap<String, Supplier<Object>>();
        commands.put("index", () -> new IndexCommand(session));
        commands.put("search", () -> new SearchCommand(session));
        commands.put("batch", () -> new BatchCommand(session));
        commands.put("watch", () -> new WatchCommand(session));
        commands.put("show", () -> new ShowCommand(session));
        commands.put("tag", () -> new TagCommand(session));
        commands.put("entities", () -> new EntitiesCommand(session));
        commands.put("complete", () -> new CompleteCommand(session));
        commands.put("timeline", () -> new TimelineCommand(session));
        commands.put("network", () -> new NetworkCommand(session));
        commands.put("significant", () -> new SignificantCommand(session));
        commands.put("mentions", () -> new MentionsCommand(session));
        commands.put("similar", () -> new SimilarCommand(session));
        commands.put("duplicates", () -> new DuplicatesCommand(session));
        commands.put("retag", () -> new RetagCommand(session));
        commands.put("discover", () -> new DiscoverCommand(session));
        commands.put("stats", () -> new StatsCommand(session));
        commands.put("gazetteer", () -> GazetteerCommand.of(session));
        commands.put("completion", () -> new CompletionCommand(session, () -> commands(session, new String[0])));
        return commands;
    }

    private static int wrongUsage(Terminal terminal, CommandLine command, Exception wrong) {
        var firstLine = String.valueOf(wrong.getMessage()).lines().findFirst().orElse("");
        terminal.message(firstLine + "; see " + command.getCommandSpec().qualifiedName() + " --help");
        return WRONG_USAGE;
    }

    private static int failed(Terminal terminal, CommandLine command, Exception failure, boolean debug) {
        // Nothing may be thrown from here: picocli would print it with its stack.
        if (failure instanceof StandardOutput.Failed closed) {
            return outputFailed(terminal, closed);
        }
        if (debug) {
            failure.printStackTrace(terminal.err());
        }
        if (failure instanceof WrongUsage) {
            return wrongUsage(terminal, command, failure);
        }
        terminal.message(
                switch (failure) {
                    case PuenteException known -> String.valueOf(known.getMessage());
                    case CommandException known -> String.valueOf(known.getMessage());
                    case UncheckedIOException storage ->
                        storage.getMessage() + "; check that it can be read and written";
                    default -> "unexpected failure: " + failure + "; run again with --debug and report it";
                });
        return FAILED;
    }
}
