package org.puente.cli;

import picocli.CommandLine.Option;

/** The option {@code --format} of the commands that print answers. */
final class FormatOption {
    @Option(names = "--format", paramLabel = "text|json|jsonl|csv", description = "How to print. Default: text.")
    private Format format = Format.TEXT;

    Format format() {
        return format;
    }
}
