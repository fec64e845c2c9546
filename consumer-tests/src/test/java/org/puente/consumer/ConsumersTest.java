package org.puente.consumer;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.File;
import java.io.IOException;
import java.io.StringWriter;
import java.lang.module.ModuleDescriptor;
import java.lang.module.ModuleFinder;
import java.net.URISyntaxException;
import java.net.URL;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import javax.tools.ToolProvider;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.puente.SearchIndex;

/** Compiles and runs applications with the tools of the running JDK, against the library as it is delivered. */
class ConsumersTest {
    private static final String SAYS = """
            aa-1 <span class="entity" data-entity="claudia-sheinbaum" data-type="person">Claudia Sheinbaum</span> habló de los <mark>aranceles</mark>.
            Claudia Sheinbaum 1
            """;

    @TempDir
    Path folder;

    /** The library and what it needs, from the class path of this test. */
    private static String libraries() {
        return Arrays.stream(System.getProperty("java.class.path").split(File.pathSeparator))
                .filter(path -> path.equals(library().toString())
                        || Path.of(path).getFileName().toString().matches("lucene-.*\\.jar"))
                .collect(Collectors.joining(File.pathSeparator));
    }

    private static Path library() {
        URL place = SearchIndex.class.getProtectionDomain().getCodeSource().getLocation();
        try {
            return Path.of(place.toURI());
        } catch (URISyntaxException e) {
            throw new IllegalStateException(e);
        }
    }

    private static List<String> sources() throws IOException, URISyntaxException {
        Path root = Path.of(ConsumersTest.class.getResource("/application").toURI());
        try (Stream<Path> files = Files.walk(root)) {
            return files.map(Path::toString)
                    .filter(name -> name.endsWith(".java"))
                    .toList();
        }
    }

    /** Compiles sources; what the compiler says, nothing if all is well. */
    private String compile(String path, List<String> sources) throws IOException {
        var compiler = ToolProvider.getSystemJavaCompiler();
        var says = new StringWriter();
        try (var files = compiler.getStandardFileManager(null, Locale.ROOT, StandardCharsets.UTF_8)) {
            var options = List.of(
                    "--release",
                    "21",
                    path,
                    libraries(),
                    "-d",
                    folder.resolve("classes").toString());
            compiler.getTask(says, files, null, options, null, files.getJavaFileObjectsFromStrings(sources))
                    .call();
        }
        return says.toString();
    }

    private String run(String... options) throws IOException, InterruptedException {
        var command = new ArrayList<>(
                List.of(Path.of(System.getProperty("java.home"), "bin", "java").toString(), "-Dstdout.encoding=UTF-8"));
        command.addAll(List.of(options));
        command.add(folder.resolve("index").toString());
        Process process = new ProcessBuilder(command)
                .redirectError(folder.resolve("errors").toFile())
                .start();
        String says = new String(process.getInputStream().readAllBytes(), StandardCharsets.UTF_8);
        assertThat(process.waitFor())
                .as(Files.readString(folder.resolve("errors")))
                .isZero();
        return says.replace(System.lineSeparator(), "\n");
    }

    @Test
    void anApplicationOnTheModulePath() throws Exception {
        assertThat(compile("--module-path", sources())).isEmpty();
        String path = folder.resolve("classes") + File.pathSeparator + libraries();
        assertThat(run("--module-path", path, "--module", "app/app.Main")).isEqualTo(SAYS + "app uses org.puente\n");
    }

    @Test
    void anApplicationOnTheClassPath() throws Exception {
        var plain = sources().stream()
                .filter(source -> !source.endsWith("module-info.java"))
                .toList();
        assertThat(compile("--class-path", plain)).isEmpty();
        String path = folder.resolve("classes") + File.pathSeparator + libraries();
        assertThat(run("--class-path", path, "app.Main")).isEqualTo(SAYS + "null uses null\n");
    }

    @Test
    void aModuleSeesNothingButTheApi() throws Exception {
        Path peeking = Files.writeString(
                folder.resolve("Peeking.java"), "package app; class Peeking { org.puente.index.IndexStore store; }");
        var sources = new ArrayList<>(sources());
        sources.add(peeking.toString());
        assertThat(compile("--module-path", sources)).contains("package org.puente.index is not visible");
    }

    @Test
    void exportsTheApiAndTheDoorsAlone() {
        ModuleDescriptor descriptor =
                ModuleFinder.of(library()).find("org.puente").orElseThrow().descriptor();
        assertThat(descriptor.exports())
                .allMatch(export -> !export.isQualified())
                .extracting(ModuleDescriptor.Exports::source)
                .containsExactlyInAnyOrder("org.puente", "org.puente.embedded");
        assertThat(descriptor.opens()).isEmpty();
        assertThat(descriptor.isOpen()).isFalse();
        assertThat(descriptor.requires())
                .extracting(ModuleDescriptor.Requires::name)
                .allMatch(name -> name.matches("java\\.base|org\\.jspecify|org\\.apache\\.lucene\\..*"));
    }
}
