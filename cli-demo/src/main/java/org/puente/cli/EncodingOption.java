package org.puente.cli;

import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Option;

/** The option {@code --encoding} of the commands that read files of the user's. */
final class EncodingOption {
    @Option(
            names = "--encoding",
            paramLabel = "NAME",
            converter = Converters.OfEncoding.class,
            description = "The encoding of the files, such as windows-1252. Default: UTF-8.")
    private @Nullable Charset encoding;

    /** What was asked for, or UTF-8. */
    Charset encoding() {
        return encoding == null ? StandardCharsets.UTF_8 : encoding;
    }

    /** What was asked for, or {@code null}. */
    @Nullable
    Charset given() {
        return encoding;
    }
}
