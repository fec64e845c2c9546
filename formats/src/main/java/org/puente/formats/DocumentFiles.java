package org.puente.formats;

import java.io.IOException;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.function.LongConsumer;
import org.jspecify.annotations.Nullable;
import org.puente.Language;
import org.puente.RequestException;

/**
 * Documents in files and folders: JSON Lines, CSV, text, Markdown and HTML, each also compressed with gzip. Folders are
 * read with all folders inside, in the order of names; hidden files and files of other kinds are passed over there. Works
 * on any file system, also inside a zip file. The path {@code -} is standard input, as JSON Lines.
 *
 * <p>Memory does not grow with the files: records are handed out one by one, of a page one is held at a time. Immutable
 * and safe for any number of threads; every call looks at the files anew.
 */
public final class DocumentFiles {
    private final List<Path> paths;
    private final Charset encoding;
    private final @Nullable Language language;
    private final LongConsumer progress;

    private DocumentFiles(List<Path> paths, Charset encoding, @Nullable Language language, LongConsumer progress) {
        this.paths = List.copyOf(paths);
        this.encoding = encoding;
        this.language = language;
        this.progress = progress;
    }

    /** The documents of these files and folders, in UTF-8, with their languages detected. */
    public static DocumentFiles of(List<Path> paths) {
        return new DocumentFiles(paths, StandardCharsets.UTF_8, null, read -> {});
    }

    /** The same files, read in another encoding. */
    public DocumentFiles encoding(Charset other) {
        return new DocumentFiles(paths, other, language, progress);
    }

    /** The same files; documents that name no language have this one, or a detected one if {@code null}. */
    public DocumentFiles language(@Nullable Language fixed) {
        return new DocumentFiles(paths, encoding, fixed, progress);
    }

    /** The same files; while they are read, the consumer is told now and then how many bytes were read in all. */
    public DocumentFiles progress(LongConsumer bytesRead) {
        return new DocumentFiles(paths, encoding, language, bytesRead);
    }

    /**
     * Reads all documents, in the order of the paths given.
     *
     * @throws RequestException if a path does not exist; nothing was read then
     */
    public void read(DocumentSink sink) {
        var reader = new FileReader(encoding, language, progress, sink);
        visit(new Visitor() {
            @Override
            public void file(Path file, String id, boolean named) {
                reader.read(file, id, named);
            }

            @Override
            public void unreadable(Path folder, IOException reason) {
                sink.bad(FileReader.unreadable(folder, reason));
            }
        });
    }

    /** How many bytes there are to read, as they lie on disk; standard input counts none. */
    public long bytes() {
        var sum = new long[1];
        visit(new Visitor() {
            @Override
            public void file(Path file, String id, boolean named) {
                if (!isStandardInput(file) && FileKind.of(file) != null) {
                    sum[0] += size(file);
                }
            }
        });
        return sum[0];
    }

    /** How many files in the folders are passed over since they are of another kind; hidden ones do not count. */
    public long skipped() {
        var sum = new long[1];
        visit(new Visitor() {
            @Override
            public void file(Path file, String id, boolean named) {
                sum[0] += !named && FileKind.of(file) == null ? 1 : 0;
            }
        });
        return sum[0];
    }

    private interface Visitor {
        void file(Path file, String id, boolean named);

        default void unreadable(Path folder, IOException reason) {}
    }

    private void visit(Visitor visitor) {
        for (Path path : paths) {
            if (!isStandardInput(path) && !Files.exists(path)) {
                throw new RequestException("no such file: " + path + "; check the path");
            }
        }
        for (Path path : paths) {
            if (isStandardInput(path) || !Files.isDirectory(path)) {
                visitor.file(path, String.valueOf(path.getFileName()), true);
            } else {
                FileTree.walk(path, new FileTree.Visitor() {
                    @Override
                    public void file(Path file) {
                        visitor.file(file, id(path, file), false);
                    }

                    @Override
                    public void unreadable(Path folder, IOException reason) {
                        visitor.unreadable(folder, reason);
                    }
                });
            }
        }
    }

    static boolean isStandardInput(Path path) {
        return path.toString().equals("-");
    }

    private static String id(Path folder, Path file) {
        var separator = file.getFileSystem().getSeparator();
        return folder.relativize(file).toString().replace(separator, "/");
    }

    private static long size(Path file) {
        try {
            return Files.size(file);
        } catch (IOException e) {
            // Reading it will tell; here it is only the length of a progress bar.
            return 0;
        }
    }
}
