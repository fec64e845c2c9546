package org.puente.corpus;

import static org.assertj.core.api.Assertions.assertThat;

import java.text.Normalizer;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import org.junit.jupiter.api.Test;
import org.puente.Alias;
import org.puente.Discovery;
import org.puente.Gazetteer;
import org.puente.SourceDocument;
import org.puente.embedded.EmbeddedIndex;
import org.puente.embedded.IndexOptions;

/** What is discovered of the entities that readers marked, when none is known: in {@code golden/discovery.txt}. */
class DiscoveryTest {
    @Test
    void mostEntitiesOfTheGoldAreDiscovered() {
        try (var corpus = BundledCorpus.open()) {
            var names = discover(corpus, Gazetteer.empty());
            var found = forms(names);
            var documents = new TreeMap<String, Set<String>>();
            var spelled = new TreeMap<String, Set<String>>();
            for (GoldMention mention : corpus.gold()) {
                documents
                        .computeIfAbsent(mention.entity(), id -> new HashSet<>())
                        .add(mention.document());
                spelled.computeIfAbsent(mention.entity(), id -> new TreeSet<>()).add(plain(mention.text()));
            }
            documents.values().removeIf(in -> in.size() < 2);
            var missed = new ArrayList<String>();
            documents.keySet().forEach(entity -> {
                if (spelled.getOrDefault(entity, Set.of()).stream().noneMatch(found::contains)) {
                    missed.add(entity);
                }
            });
            var report = new StringBuilder("%d of %d entities that two documents mention are discovered\n\nmissed\n"
                    .formatted(documents.size() - missed.size(), documents.size()));
            missed.forEach(entity -> report.append("  ").append(entity).append('\n'));
            report.append("\nthe first names\n");
            names.stream()
                    .limit(40)
                    .forEach(name -> report.append("%5d %5d  %s  %s\n"
                            .formatted(
                                    name.documents(),
                                    name.occurrences(),
                                    name.entity().name(),
                                    name.entity().type())));

            assertThat(missed.size() * 4).isLessThan(documents.size());
            GoldenFiles.check(GoldenFiles.file("discovery.txt"), report.toString());
        }
    }

    @Test
    void noNameIsCountedMoreOftenThanItsLettersStandInTheTexts() {
        try (var corpus = BundledCorpus.open()) {
            for (var name : discover(corpus, Gazetteer.empty())) {
                var forms = forms(List.of(name));
                long documents = corpus.documents().stream()
                        .filter(document -> holdsAny(document, forms))
                        .count();
                assertThat((long) name.documents()).as(name.entity().name()).isBetween(2L, documents);
                assertThat(plain(name.example()))
                        .contains(plain(name.entity().name()).strip());
            }
        }
    }

    @Test
    void withItsGazetteerHardlyAnyIsLeft() {
        try (var corpus = BundledCorpus.open()) {
            var found = forms(discover(corpus, corpus.gazetteer()));
            var known = new HashSet<String>();
            corpus.gazetteer().entities().forEach(entity -> known.add(plain(entity.name())));
            assertThat(known).filteredOn(found::contains).hasSizeLessThan(3);
        }
    }

    private static List<Discovery.Name> discover(BundledCorpus corpus, Gazetteer gazetteer) {
        try (var index = EmbeddedIndex.inMemory(IndexOptions.defaults().gazetteer(gazetteer))) {
            index.update(changes -> corpus.documents().forEach(changes::put));
            try (var snapshot = index.snapshot()) {
                return snapshot.answer(new Discovery(10_000, 2));
            }
        }
    }

    private static Set<String> forms(List<Discovery.Name> names) {
        var forms = new HashSet<String>();
        for (var name : names) {
            for (Alias form : name.entity().forms()) {
                forms.add(plain(form.text()));
            }
        }
        return forms;
    }

    private static boolean holdsAny(SourceDocument document, Set<String> forms) {
        String text = plain(document.title()) + plain(document.body());
        return forms.stream().anyMatch(text::contains);
    }

    /** Letters and digits without accents, one space between and around words. */
    private static String plain(String text) {
        String letters = Normalizer.normalize(text, Normalizer.Form.NFD).replaceAll("\\p{M}", "");
        return " "
                + letters.toLowerCase(Locale.ROOT)
                        .replaceAll("[^\\p{L}\\p{N}]+", " ")
                        .strip() + " ";
    }
}
