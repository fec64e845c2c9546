package org.puente.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.puente.SearchRequest;
import org.puente.SourceDocument;

class ShowCommandTest {
    @TempDir
    Path home;

    private Path folder;
    private Fixture fixture;

    @BeforeEach
    void anIndexOfOne() throws Exception {
        folder = Files.createDirectory(home.resolve("index"));
        Files.createFile(folder.resolve("segments"));
        fixture = new Fixture(home);
        fixture.index(folder)
                .documents
                .put(
                        "a \"b\"",
                        SourceDocument.of("a \"b\"", "Title", "Tariffs worry the OMC.\n\nEnd.")
                                .published(LocalDate.of(2026, 1, 12))
                                .with("source", "agency"));
    }

    @Test
    void mentionsAndMatchesAreMarked() {
        assertThat(fixture.run("show", "a \"b\"", "--query", "tariffs", "--index", folder.toString())
                        .out())
                .isEqualTo("""
                        Title
                        2026-01-12  en  a "b"
                        source: agency

                        *Tariffs* worry the [OMC].

                        End.
                        """);
        assertThat(fixture.index(folder).requests.getLast())
                .isEqualTo(SearchRequest.matching("id:\"a \\\"b\\\"\" AND (tariffs)")
                        .match(SearchRequest.Match.ANY)
                        .limit(1)
                        .highlight(1000));
    }

    @Test
    void explainsItsMentions() {
        assertThat(fixture.run("show", "a \"b\"", "--explain", "--index", folder.toString())
                        .out())
                .contains("body 18–21  OMC  organization:");
    }

    @Test
    void aPageOfItsOwn() {
        var page = fixture.run(
                        "show", "a \"b\"", "--query", "tariffs", "--format", "html", "--index", folder.toString())
                .out();

        assertThat(page)
                .startsWith("<!DOCTYPE html>\n<html lang=\"en\">")
                .contains("<title>Title</title>")
                .contains("Tariffs</mark> worry the <span class=\"e t0\"")
                .contains("OMC: acronym, capitals")
                .endsWith("</html>\n");
    }

    @Test
    void withoutQueryNothingIsSearched() {
        assertThat(fixture.run("show", "a \"b\"", "--index", folder.toString()).out())
                .contains("Tariffs worry the [OMC].");
        assertThat(fixture.index(folder).requests).isEmpty();
    }

    @Test
    void anUnknownIdFails() {
        var outcome = fixture.run("show", "zz", "--index", folder.toString());

        assertThat(outcome.err()).isEqualTo("puente: no such document: zz; ids are in the answers of puente search\n");
        assertThat(outcome.status()).isEqualTo(1);
    }
}
