package org.puente.cli;

import java.nio.file.Path;
import org.puente.formats.QueryFiles;
import org.puente.formats.QuerySink;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Parameters;

/** The file of queries that a command answers. */
final class QuestionFile {
    @Parameters(paramLabel = "QUERIES.csv", description = "A CSV file with a header; - is standard input.")
    private Path file = Path.of("");

    @Mixin
    private EncodingOption encoding = new EncodingOption();

    boolean isStandardInput() {
        return file.toString().equals("-");
    }

    Path path() {
        return file;
    }

    /** Reads row after row. */
    void read(Terminal terminal, QuerySink rows) {
        if (isStandardInput()) {
            QueryFiles.read(terminal.in(), "standard input", encoding.encoding(), rows);
        } else {
            QueryFiles.read(file, encoding.encoding(), rows);
        }
    }
}
