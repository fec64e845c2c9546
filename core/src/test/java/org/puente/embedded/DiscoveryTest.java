package org.puente.embedded;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Random;
import org.junit.jupiter.api.Test;
import org.puente.Alias;
import org.puente.Discovery;
import org.puente.Discovery.Name;
import org.puente.Entity;
import org.puente.Gazetteer;
import org.puente.RequestException;
import org.puente.SearchIndex;
import org.puente.SourceDocument;

class DiscoveryTest {
    private static List<Name> discover(Gazetteer gazetteer, int minDocuments, String... bodies) {
        try (SearchIndex index = EmbeddedIndex.inMemory(IndexOptions.defaults().gazetteer(gazetteer))) {
            index.update(changes -> {
                for (int i = 0; i < bodies.length; i++) {
                    changes.put(SourceDocument.of("d" + i, "", bodies[i]));
                }
            });
            return answer(index, minDocuments);
        }
    }

    private static List<Name> answer(SearchIndex index, int minDocuments) {
        try (var snapshot = index.snapshot()) {
            return snapshot.answer(new Discovery(20, minDocuments));
        }
    }

    private static List<String> names(String... bodies) {
        return discover(Gazetteer.empty(), 1, bodies).stream()
                .map(name -> name.entity().name())
                .toList();
    }

    @Test
    void namesWithCountsSpellingsAndAnExample() {
        var names = discover(
                Gazetteer.empty(),
                2,
                "Ayer habló en la plaza la alcaldesa Clara Brugada con los vecinos de la zona. Clara Brugada no dijo más.",
                "Según lo que dijo clara y brevemente la doctora Brugada, y Clara Brugada otra vez, llueve.",
                "No todos oyen a Brugada cuando habla, pero sí al pemex de antes, o a PEMEX, o al Pemex de hoy.",
                "Todos los días hay quien compra en Pémex y en otras casas como aquella, y en Pemex otra vez.");

        assertThat(names).hasSize(2);
        assertThat(names.getFirst())
                .isEqualTo(new Name(
                        Entity.of("clara-brugada", "person", "Clara Brugada", "Brugada"),
                        3,
                        5,
                        "d0",
                        "Ayer habló en la plaza la alcaldesa Clara Brugada con los vecinos de la zona."));
        assertThat(names.get(1).entity()).isEqualTo(Entity.of("pemex", "unknown", "Pemex", "PEMEX", "Pémex"));
        assertThat(names.get(1).documents()).isEqualTo(2);
        assertThat(names.get(1).occurrences()).isEqualTo(4);
    }

    @Test
    void aCapitalThatASentenceForcesTellsNothing() {
        assertThat(names("Hemos visto. Luego nadie vino. ¿Quién vino? Luego todos. \"Luego\", dijo él, y rio mucho."))
                .isEmpty();
        assertThat(names("VIVA TAMPICO HERMOSO\n\nNos dijo que sí con la cabeza, y se fue de ahí para siempre."))
                .isEmpty();
        assertThat(names("The Great And Old Wall Of Tampico\n\nand so they went home again, all of them, at last."))
                .isEmpty();
    }

    @Test
    void itemsOfListsAndNumberSignsTellNothing() {
        assertThat(
                        names(
                                "se dispone lo que sigue: d) Aprobar y publicar la Ley N° 5, y también e) Aprobar lo demás sin demora"))
                .containsExactly("Ley");
        assertThat(names("el consejo decidió ENCARGAR a su gente lo demás", "no se puede encargar nada", "encargar sí"))
                .isEmpty();
    }

    @Test
    void functionWordsStandOnlyBetweenCapitals() {
        assertThat(names("vimos en la Universidad de las Américas a quien dijo ser de la Torre de Babel y el resto no"))
                .containsExactly("Torre de Babel", "Universidad de las Américas");
        assertThat(names("we all saw the Bank of the West and of the others in it nothing but old chairs"))
                .containsExactly("Bank of the West");
    }

    @Test
    void aConjunctionJoinsWhatHardlyStandsAlone() {
        String services = "they asked the Department of Health and Human Services for more of it last week";
        assertThat(names(
                        services,
                        services + ", and Canada and Honduras",
                        "we left Honduras for Canada early that year"))
                .contains("Department of Health and Human Services", "Canada", "Honduras")
                .doesNotContain("Human Services", "Canada and Honduras");
    }

    @Test
    void aWordAtTheStartOfASentenceBelongsToTheNameTheOthersHave() {
        assertThat(names(
                        "Nuestra Guardia Nacional trabaja en todas las calles de la zona. Guardia Nacional es su nombre.",
                        "Dicen que la Guardia Nacional trabaja mucho y bien en todas las calles de la zona."))
                .containsExactly("Guardia Nacional");
    }

    @Test
    void aTitleIsNoPartOfAName() {
        assertThat(names(
                        "they say that President Vela and his friends were all there on that day",
                        "they say that Vela and his friends were there",
                        "they say that Vela was there and did not stay for long"))
                .containsExactly("Vela");
    }

    @Test
    void aSurnameOfTwoPeopleStaysApart() {
        var names = discover(
                Gazetteer.empty(),
                1,
                "dicen que Laura Rivas y también Rivas vino con los demás a la casa",
                "dicen que Pedro Rivas y también Rivas vino con los demás a la casa");

        assertThat(names).extracting(name -> name.entity().name()).contains("Laura Rivas", "Pedro Rivas", "Rivas");
    }

    @Test
    void whatEntitiesCoverIsNotFound() {
        var gazetteer = Gazetteer.of(
                Entity.of("mexico", "place", "México", "Mexico"),
                Entity.of("clara-brugada", "person", "Clara Brugada"));

        var names = discover(
                gazetteer,
                1,
                "fuimos a la Embajada de México con Clara Brugada y con Clara Vela para ver cómo estaba todo aquello");

        assertThat(names).extracting(name -> name.entity().id()).containsExactly("clara-vela");
    }

    @Test
    void idsAreFree() {
        var gazetteer = Gazetteer.of(new Entity(
                "tampico", "place", "Puerto de Tampico", java.util.Map.of(), List.of(Alias.of("el puerto"))));

        assertThat(discover(gazetteer, 1, "fuimos a ver cómo estaba Tampico en aquella noche de lluvia"))
                .extracting(name -> name.entity().id())
                .containsExactly("tampico-2");
    }

    @Test
    void theHistoryOfAnIndexDoesNotShow() {
        long seed = System.nanoTime();
        var random = new Random(seed);
        String[] words = {"Ana", "Luz", "Vela", "Rivas", "de", "la", "y", "casa", "Casa", "vio", ".", "Norte", "-"};
        var documents = new ArrayList<SourceDocument>();
        for (int i = 0; i < 60; i++) {
            var body = new StringBuilder("se dice que en aquel año todo era mejor");
            for (int w = 0; w < 40; w++) {
                body.append(' ').append(words[random.nextInt(words.length)]);
            }
            documents.add(SourceDocument.of("d" + i, "", body.toString()));
        }
        try (SearchIndex one = EmbeddedIndex.inMemory(IndexOptions.defaults());
                SearchIndex other = EmbeddedIndex.inMemory(IndexOptions.defaults())) {
            one.update(changes -> documents.forEach(changes::put));
            Collections.shuffle(documents, random);
            documents.forEach(document -> other.update(changes -> changes.put(document)));

            assertThat(answer(one, 1)).as("seed %d", seed).isNotEmpty().isEqualTo(answer(other, 1));
        }
    }

    @Test
    void numbersOutOfRangeAreRefused() {
        assertThatThrownBy(() -> new Discovery(-1, 1)).isInstanceOf(RequestException.class);
        assertThatThrownBy(() -> new Discovery(1, 0)).isInstanceOf(RequestException.class);
        assertThat(names()).isEmpty();
    }
}
