package org.puente.cli;

import java.util.List;
import java.util.concurrent.Callable;
import java.util.function.Supplier;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import picocli.AutoComplete;
import picocli.CommandLine;
import picocli.CommandLine.Command;
import picocli.CommandLine.Model.ArgSpec;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Model.OptionSpec;
import picocli.CommandLine.Model.PositionalParamSpec;
import picocli.CommandLine.Parameters;

/** {@code puente completion}: a script with which a shell completes commands, options and their choices. */
@Command(
        name = "completion",
        abbreviateSynopsis = true,
        description = "Prints a script with which a shell completes commands, options and their values.",
        footerHeading = "%nExamples:%n",
        footer = {
            "  puente completion bash",
            "  puente completion zsh",
            "",
            "For the shell one is in: source <(puente completion bash). For every shell, put",
            "that line into ~/.bashrc, or into ~/.zshrc with zsh in place of bash."
        })
final class CompletionCommand implements Callable<Integer> {
    private final Session session;
    private final Supplier<CommandLine> all;

    @Parameters(paramLabel = "bash|zsh", description = "The shell.")
    private @Nullable Shell shell;

    /** Shells that are known. */
    enum Shell {
        BASH,
        ZSH
    }

    /** {@code all} is the command with all its subcommands. */
    CompletionCommand(Session session, Supplier<CommandLine> all) {
        this.session = session;
        this.all = all;
    }

    /** One script serves both: in zsh it turns on the completion of bash. */
    @Override
    public Integer call() {
        var root = all.get();
        name(root.getCommandSpec());
        session.terminal().out().print(AutoComplete.bash("puente", root));
        return 0;
    }

    /** Choices are completed as help names them, in small letters. */
    private static void name(CommandSpec command) {
        for (OptionSpec option : List.copyOf(command.options())) {
            if (!choices(option).isEmpty()) {
                command.remove(option);
                command.addOption(OptionSpec.builder(option)
                        .completionCandidates(choices(option))
                        .build());
            }
        }
        for (PositionalParamSpec argument : List.copyOf(command.positionalParameters())) {
            if (!choices(argument).isEmpty()) {
                command.remove(argument);
                command.addPositional(PositionalParamSpec.builder(argument)
                        .completionCandidates(choices(argument))
                        .build());
            }
        }
        command.subcommands().values().forEach(subcommand -> name(subcommand.getCommandSpec()));
    }

    /** A bar stands between choices; capitals are for what is not one. */
    private static List<String> choices(ArgSpec argument) {
        var label = argument.paramLabel();
        return label.contains("|")
                ? Stream.of(label.split("\\|"))
                        .filter(choice -> choice.matches("[a-z-]+"))
                        .toList()
                : List.of();
    }
}
