package org.puente.cli;

import java.nio.charset.Charset;
import java.nio.file.Path;
import java.util.List;
import java.util.function.Consumer;
import org.jspecify.annotations.Nullable;
import org.puente.Language;
import org.puente.SourceDocument;
import org.puente.formats.BadRecord;
import org.puente.formats.DocumentFiles;
import org.puente.formats.DocumentSink;

/** The files a command is given. */
final class Inputs {
    private Inputs() {}

    /** The documents of files; {@code null} for UTF-8 and for languages to be detected. */
    static DocumentFiles documents(List<Path> paths, @Nullable Charset encoding, @Nullable Language language) {
        var files = DocumentFiles.of(paths);
        if (encoding != null) {
            files = files.encoding(encoding);
        }
        return files.language(language);
    }

    /** Takes each document; what cannot be read is said on standard error, a line each. */
    static DocumentSink each(Terminal terminal, Consumer<SourceDocument> take) {
        return new DocumentSink() {
            @Override
            public void document(SourceDocument document, String place) {
                take.accept(document);
            }

            @Override
            public void bad(BadRecord record) {
                terminal.message(record.message());
            }
        };
    }
}
