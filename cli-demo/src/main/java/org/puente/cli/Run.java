package org.puente.cli;

import java.io.PrintWriter;
import java.io.UncheckedIOException;
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
            int status = commands(session).execute(DashQuery.protect(arguments));
            terminal.out().flush();
            return status;
        } catch (StandardOutput.Failed e) {
            if (e.readerGone()) {
                return 0;
            }
            terminal.message(String.valueOf(e.getMessage()));
            return FAILED;
        }
    }

    static CommandLine commands(Session session) {
        var terminal = session.terminal();
        var root = new Puente();
        var line = new CommandLine(root)
                .addSubcommand(new IndexCommand(session))
                .addSubcommand(new SearchCommand(session))
                .addSubcommand(new ShowCommand(session))
                .addSubcommand(new TagCommand(session))
                .addSubcommand(new EntitiesCommand(session))
                .addSubcommand(new StatsCommand(session));
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

    private static int wrongUsage(Terminal terminal, CommandLine command, Exception wrong) {
        var firstLine = String.valueOf(wrong.getMessage()).lines().findFirst().orElse("");
        terminal.message(firstLine + "; see " + command.getCommandSpec().qualifiedName() + " --help");
        return WRONG_USAGE;
    }

    private static int failed(Terminal terminal, CommandLine command, Exception failure, boolean debug) {
        if (failure instanceof StandardOutput.Failed closed) {
            throw closed;
        }
        terminal.out().flush();
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
