package org.puente.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.regex.Pattern;
import java.util.zip.GZIPOutputStream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.puente.corpus.BundledCorpus;

/**
 * Every example of every help page works: it is run with the engine, over the bundled corpus or an index of a few texts,
 * in a folder that has the files it names. What it redirects goes to a file.
 */
class ExamplesTest {
    private static final Pattern ARGUMENT = Pattern.compile("\"([^\"]*)\"|'([^']*)'|(\\S+)");
    private static final Map<String, String> FILES = Map.of(
            "articles/a.jsonl",
            """
            {"id":"aa-1","title":"Border security","body":"Claudia Sheinbaum and Marco Rubio spoke of fentanyl and tariffs. They met in Puerto Claro.","published":"2026-01-12"}
            {"id":"aa-2","title":"Aranceles","body":"El arancel sube. Lo dijo Claudia Sheinbaum en Puerto Claro.","published":"2026-01-13"}
            {"id":"aa-5","body":"The talks in Puerto Claro went on."}
            {"id":"aa-6","body":"The fish of Puerto Claro is good."}
            {"id":"aa-7","body":"Nobody knows Puerto Claro."}
            """,
            "articles.jsonl",
            "{\"id\":\"aa-3\",\"body\":\"Sheinbaum spoke.\"}\n",
            "article.txt",
            "A title\n\nClaudia Sheinbaum spoke of the USMCA.\n",
            "gazetteer.jsonl",
            "{\"id\":\"claudia-sheinbaum\",\"type\":\"person\",\"name\":\"Claudia Sheinbaum\"}\n",
            "people.jsonl",
            "{\"id\":\"marco-rubio\",\"type\":\"person\",\"name\":\"Marco Rubio\"}\n",
            "ministers.csv",
            "name,aliases\nAna Ruiz,La Alta|Ana la Alta\n",
            "query.csv",
            "name\nAna Ruiz\n",
            "query.json",
            "[{\"item\":\"http://www.wikidata.org/entity/Q900001\",\"itemLabel\":\"Lake Luz\"}]",
            "queries.csv",
            "id,query\n1,fentanyl\n2,aranceles\n",
            "questions.csv",
            "id,query\n1,fentanyl\n");
    private static final Map<String, String> COMPRESSED = Map.of(
            "more.jsonl.gz",
            "{\"id\":\"aa-4\",\"body\":\"Rubio spoke.\"}\n",
            "targets.nested.json.gz",
            "{\"id\":\"NK-1\",\"caption\":\"Ana Ruiz\",\"schema\":\"Person\",\"properties\":{\"name\":[\"Ana Ruiz\"]}}\n");

    @TempDir
    Path home;

    @BeforeEach
    void files() throws IOException {
        Files.createDirectories(home.resolve("articles"));
        for (var file : FILES.entrySet()) {
            Files.writeString(home.resolve(file.getKey()), file.getValue());
        }
        for (var file : COMPRESSED.entrySet()) {
            try (var out = new GZIPOutputStream(Files.newOutputStream(home.resolve(file.getKey())))) {
                out.write(file.getValue().getBytes(StandardCharsets.UTF_8));
            }
        }
        run("", "index", "./articles", "--index", "news.index", "--gazetteer", "gazetteer.jsonl");
    }

    /** What a command printed; its messages are no part of it. */
    private String run(String input, String... arguments) {
        var out = new ByteArrayOutputStream();
        var err = new ByteArrayOutputStream();
        var terminal = new Terminal(
                new ByteArrayInputStream(input.getBytes(StandardCharsets.UTF_8)),
                new PrintStream(out, false, StandardCharsets.UTF_8),
                new PrintStream(err, true, StandardCharsets.UTF_8),
                false,
                false,
                false,
                80);
        var placed = Arrays.stream(arguments).map(this::placed).toArray(String[]::new);
        int status = Run.of(placed, new Session(terminal, Engine.EMBEDDED, home.resolve("cache"), BundledCorpus::open));
        var said = err.toString(StandardCharsets.UTF_8);
        assertThat(status).as(String.join(" ", arguments) + "\n" + said).isZero();
        assertThat(said.replace("puente: retagged: ", ""))
                .as(String.join(" ", arguments))
                .doesNotContain("puente: ");
        return out.toString(StandardCharsets.UTF_8);
    }

    /** Names of files are in the folder. */
    private String placed(String argument) {
        return argument.matches("(\\./)?[a-z]+(\\.[a-z]+)+|\\./articles")
                ? home.resolve(argument).toString()
                : argument;
    }

    private List<String> examples(String... command) {
        var asked = new ArrayList<>(List.of(command));
        asked.add("--help");
        var help = run("", asked.toArray(String[]::new));
        return help.substring(help.indexOf("Examples:"))
                .lines()
                .filter(line -> line.startsWith("  ") && line.contains("puente "))
                .map(String::strip)
                .toList();
    }

    private void runs(String example) throws IOException {
        Files.deleteIfExists(home.resolve("run.csv"));
        Files.deleteIfExists(home.resolve("run.csv.run"));
        var redirected = example.substring(example.indexOf("puente ") + 7).split(" > ");
        var id = example.contains("--index") ? "aa-1" : "en/2026-01-13-no-troops-transcript.md";
        var arguments = new ArrayList<String>();
        var matcher = ARGUMENT.matcher(redirected[0]);
        while (matcher.find()) {
            var argument = matcher.group().replaceAll("^[\"']|[\"']$", "");
            arguments.add(argument.equals("ID") ? id : argument);
        }
        var input = example.startsWith("grep") ? FILES.getOrDefault("queries.csv", "") : "";
        var out = run(input, arguments.toArray(String[]::new));
        int output = arguments.indexOf("--output") + arguments.indexOf("--resume") + 2;
        boolean silent = output > 0 ? Files.size(home.resolve(arguments.get(output))) == 0 : out.isEmpty();
        // What was watched for the first time, or before, is not new.
        assertThat(silent && !example.startsWith("puente watch")).as(example).isFalse();
        if (redirected.length > 1) {
            Files.writeString(home.resolve(redirected[1]), out);
        }
    }

    @Test
    void everyExampleOfTheHelpPagesWorks() throws IOException {
        var commands = new ArrayList<String[]>();
        run("", "--help")
                .lines()
                .filter(line -> line.matches("  [a-z]+ {2,}\\S.*"))
                .forEach(line -> commands.add(new String[] {line.strip().split(" ")[0]}));
        List.of("import", "check", "export").forEach(name -> commands.add(new String[] {"gazetteer", name}));
        commands.add(0, new String[0]);
        assertThat(commands).hasSizeGreaterThan(20);

        for (String[] command : commands) {
            var examples = examples(command);
            assertThat(examples).as(String.join(" ", command)).isNotEmpty();
            for (String example : examples) {
                runs(example);
            }
        }
    }
}
