package app;

import static org.puente.Filter.anyOf;

import java.nio.file.Path;
import java.time.LocalDate;
import org.puente.Entity;
import org.puente.Gazetteer;
import org.puente.SearchIndex;
import org.puente.SearchRequest;
import org.puente.SourceDocument;
import org.puente.embedded.EmbeddedIndex;

public final class Main {
    public static void main(String[] arguments) {
        var gazetteer = Gazetteer.of(Entity.of("claudia-sheinbaum", "person", "Claudia Sheinbaum", "Sheinbaum"));
        try (SearchIndex index = EmbeddedIndex.open(Path.of(arguments[0]), gazetteer)) {
            index.update(changes -> changes.put(
                            SourceDocument.of("aa-1", "Aranceles", "Claudia Sheinbaum habló de los aranceles.")
                                    .published(LocalDate.of(2026, 1, 12))
                                    .with("source", "agency"))
                    .delete("draft-7"));
            var results = index.search(SearchRequest.matching("tariffs OR arancel")
                    .where(anyOf("person", "Sheinbaum"))
                    .facet("person", 10)
                    .highlight(1));
            results.hits().forEach(hit -> System.out.println(
                    hit.id() + " " + hit.fragments().getFirst().toHtml()));
            results.facet("person").counts().forEach(count -> System.out.println(
                    count.label() + " " + count.documents()));
        }
        System.out.println(Main.class.getModule().getName() + " uses "
                + SearchIndex.class.getModule().getName());
    }
}
