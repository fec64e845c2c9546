package org.puente.cli;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;
import org.puente.Gazetteer;
import org.puente.MatchPolicy;
import org.puente.Mention;
import org.puente.SearchIndex;
import org.puente.SourceDocument;
import org.puente.corpus.BundledCorpus;

/** Runs commands in process, against fake indexes, one for each folder, unless told; keeps what they print. */
final class Fixture implements Engine {
    /** A tagger that knows one entity, by its acronym in Spanish, and a name of two towns that it leaves open. */
    static final Function<SourceDocument, List<Mention>> TAGGER = document -> {
        int open = document.body().indexOf("Springfield");
        if (open >= 0) {
            return List.of(new Mention(
                    "body",
                    open,
                    open + 11,
                    null,
                    "place",
                    "Springfield",
                    MatchPolicy.NAME,
                    "two have it",
                    List.of("springfield-il", "springfield-ma")));
        }
        int at = document.body().indexOf("OMC");
        return at < 0
                ? List.of()
                : List.of(new Mention(
                        "body", at, at + 3, "omc", "organization", "OMC", MatchPolicy.ACRONYM, "capitals", List.of()));
    };

    private final Map<Path, FakeIndex> indexes = new HashMap<>();
    private final Path home;
    private final ByteArrayOutputStream out = new ByteArrayOutputStream();
    private final ByteArrayOutputStream err = new ByteArrayOutputStream();
    private Engine engine = this;
    private boolean colour;
    private String input = "";

    Fixture(Path home) {
        this.home = home;
    }

    /** What a command printed and returned. */
    record Outcome(int status, String out, String err) {}

    Outcome run(String... arguments) {
        out.reset();
        err.reset();
        var terminal = new Terminal(
                new ByteArrayInputStream(input.getBytes(StandardCharsets.UTF_8)),
                new PrintStream(out, false, StandardCharsets.UTF_8),
                new PrintStream(err, true, StandardCharsets.UTF_8),
                colour,
                colour,
                false,
                80);
        var session =
                new Session(terminal, engine, home.resolve("cache"), () -> BundledCorpus.at(home.resolve("corpus")));
        int status = Run.of(arguments, session);
        return new Outcome(status, out.toString(StandardCharsets.UTF_8), err.toString(StandardCharsets.UTF_8));
    }

    Fixture inColour() {
        colour = true;
        return this;
    }

    /** Against real indexes in folders, from now on. */
    Fixture onDisk() {
        engine = Engine.EMBEDDED;
        return this;
    }

    Fixture withInput(String text) {
        input = text;
        return this;
    }

    FakeIndex index(Path folder) {
        return indexes.computeIfAbsent(folder, made -> new FakeIndex(TAGGER));
    }

    @Override
    public SearchIndex open(Path folder, @Nullable Gazetteer gazetteer) {
        return index(folder);
    }

    @Override
    public Function<SourceDocument, List<Mention>> tagger(Gazetteer gazetteer) {
        return TAGGER;
    }
}
