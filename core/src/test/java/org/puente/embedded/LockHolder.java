package org.puente.embedded;

import java.io.File;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.JarURLConnection;
import java.net.URISyntaxException;
import java.net.URL;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.Objects;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.puente.PuenteException;
import org.puente.SearchIndex;
import org.puente.SourceDocument;

/** Another process that writes an index: holds the lock until its input ends, or says why it cannot. */
final class LockHolder {
    private LockHolder() {}

    /** Writes the index in the folder of the first argument. */
    public static void main(String[] arguments) throws IOException {
        try (SearchIndex index = EmbeddedIndex.open(Path.of(arguments[0]))) {
            index.update(changes -> changes.put(SourceDocument.of("other", "", "of another process")));
            say("held");
            System.in.transferTo(java.io.OutputStream.nullOutputStream());
        } catch (PuenteException e) {
            say(String.valueOf(e.getMessage()));
        }
    }

    static void say(String line) {
        var out = new java.io.PrintStream(
                new java.io.FileOutputStream(java.io.FileDescriptor.out), true, StandardCharsets.UTF_8);
        out.println(line);
    }

    /** Starts the process; its first line of output tells how it went. */
    static Process start(Path folder) throws IOException {
        return start(LockHolder.class, folder);
    }

    /** Starts this class in a process of its own. */
    static Process start(Class<?> main, Path folder) throws IOException {
        String java = Path.of(System.getProperty("java.home"), "bin", "java").toString();
        return new ProcessBuilder(java, "-cp", classPath(), main.getName(), folder.toString())
                .redirectError(ProcessBuilder.Redirect.DISCARD)
                .start();
    }

    /** Where the classes lie, whether these tests run from the class path or the module path. */
    private static String classPath() {
        return Stream.of(
                        LockHolder.class,
                        EmbeddedIndex.class,
                        org.apache.lucene.index.IndexWriter.class,
                        org.apache.lucene.analysis.en.PorterStemFilter.class,
                        org.apache.lucene.queries.intervals.Intervals.class,
                        org.apache.lucene.queryparser.flexible.standard.StandardQueryParser.class,
                        org.apache.lucene.search.matchhighlight.PassageSelector.class,
                        org.apache.lucene.facet.Facets.class)
                .map(LockHolder::place)
                .distinct()
                .collect(Collectors.joining(File.pathSeparator));
    }

    private static String place(Class<?> type) {
        String name = type.getSimpleName() + ".class";
        URL url = Objects.requireNonNull(type.getResource(name), name);
        try {
            if (url.openConnection() instanceof JarURLConnection jar) {
                return Path.of(jar.getJarFileURL().toURI()).toString();
            }
            int depth = type.getName().split("\\.").length;
            return Path.of(url.toURI()).resolve("../".repeat(depth)).normalize().toString();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        } catch (URISyntaxException e) {
            throw new IllegalStateException(e);
        }
    }
}
