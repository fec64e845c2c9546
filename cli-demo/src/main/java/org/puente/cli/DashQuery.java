package org.puente.cli;

import java.util.Arrays;
import java.util.Set;
import java.util.regex.Pattern;
import picocli.CommandLine.ITypeConverter;

/**
 * Lets a query start with {@code -} where it holds a space: {@code -trump "border wall"} is no option. Such an argument
 * is handed to the parser behind a character that no argument can hold, and the converter takes it away again.
 */
final class DashQuery implements ITypeConverter<String> {
    private static final String SHIELD = "\0";
    private static final Set<String> COMMANDS =
            Set.of("search", "show", "timeline", "network", "significant", "duplicates", "mentions");
    private static final Pattern OPTION_WITH_VALUE = Pattern.compile("--[a-z-]+=.*", Pattern.DOTALL);

    /** The arguments with dashed queries shielded, if they are for a command that takes a query. */
    static String[] protect(String[] arguments) {
        var command = Arrays.stream(arguments).filter(a -> !a.startsWith("-")).findFirst();
        if (command.filter(COMMANDS::contains).isEmpty()) {
            return arguments;
        }
        return Arrays.stream(arguments)
                .map(argument -> isQuery(argument) ? SHIELD + argument : argument)
                .toArray(String[]::new);
    }

    private static boolean isQuery(String argument) {
        return argument.startsWith("-")
                && argument.chars().anyMatch(Character::isWhitespace)
                && !OPTION_WITH_VALUE.matcher(argument).matches();
    }

    @Override
    public String convert(String value) {
        return value.startsWith(SHIELD) ? value.substring(SHIELD.length()) : value;
    }
}
