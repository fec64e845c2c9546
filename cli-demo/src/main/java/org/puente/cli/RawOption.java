package org.puente.cli;

import org.puente.formats.CountTables;
import org.puente.formats.CsvOutput;
import org.puente.formats.GazetteerTables;
import picocli.CommandLine.Option;

/** The option {@code --raw} of the commands that print CSV. */
final class RawOption {
    @Option(
            names = "--raw",
            description =
                    "Leave cells of CSV as they are: none gets an apostrophe that keeps a spreadsheet from taking it"
                            + " for a formula.")
    private boolean raw;

    boolean on() {
        return raw;
    }

    CsvOutput csv() {
        return raw ? CsvOutput.raw() : CsvOutput.safe();
    }

    CountTables counts() {
        return new CountTables(csv());
    }

    GazetteerTables gazetteers() {
        return new GazetteerTables(csv());
    }
}
