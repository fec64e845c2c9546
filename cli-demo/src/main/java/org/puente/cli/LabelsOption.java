package org.puente.cli;

import org.puente.Language;
import picocli.CommandLine.Option;

/** The option {@code --labels}. */
final class LabelsOption {
    @Option(
            names = "--labels",
            paramLabel = "en|es",
            converter = Converters.OfLanguage.class,
            description = "The language of entity labels. Default: en.")
    private Language labels = Language.ENGLISH;

    Language labels() {
        return labels;
    }
}
