package org.puente.cli;

import java.io.PrintWriter;
import java.io.UncheckedIOException;
import java.util.Arrays;
import org.puente.PuenteException;
import picocli.CommandLine;
import picocli.CommandLine.IParseResult;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.UnmatchedArgumentException;

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
            terminal.message(e.getMessage());
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
                .setParameterExceptionHandler((wrong, given) -> wrongUsage(terminal, wrong))
                .setExecutionExceptionHandler((failure, command, parsed) -> failed(terminal, failure, root.debug));
    }

    private static int wrongUsage(Terminal terminal, ParameterException wrong) {
        var command = wrong.getCommandLine().getCommandSpec().qualifiedName();
        terminal.message(Arrays.stream(String.valueOf(wrong.getMessage()).split("\n", 2))
                        .findFirst()
                        .orElseThrow()
                + "; see " + command + " --help");
        return WRONG_USAGE;
    }

    private static int failed(Terminal terminal, Exception failure, boolean debug) throws Exception {
        if (failure instanceof StandardOutput.Failed closed) {
            throw closed;
        }
        terminal.out().flush();
        if (debug) {
            failure.printStackTrace(terminal.err());
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
