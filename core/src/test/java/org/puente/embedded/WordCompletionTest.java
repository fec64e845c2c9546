package org.puente.embedded;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.puente.Completion;
import org.puente.Entity;
import org.puente.Gazetteer;
import org.puente.Language;
import org.puente.RequestException;
import org.puente.SearchIndex;
import org.puente.SourceDocument;
import org.puente.WordCompletion;
import org.puente.WordCompletion.WordCount;

class WordCompletionTest {
    private static List<WordCount> complete(SearchIndex index, String query, int limit) {
        try (var snapshot = index.snapshot()) {
            return snapshot.answer(new WordCompletion(query, limit));
        }
    }

    @Test
    void completesTheLastWordByDocumentsWhateverTheAccents() {
        try (SearchIndex index = EmbeddedIndex.inMemory(IndexOptions.defaults())) {
            index.update(changes -> changes.put(SourceDocument.of(
                            "a", "Œuvre", "México y los mexicanos, también Mexico. Más niños, EE. UU."))
                    .put(SourceDocument.of("b", "", "México, México y la mexicana niñez masiva."))
                    .put(SourceDocument.of("c", "", "Nina y el méxico de más.")));
            for (String typed : List.of("mex", "méx", "MÉX", "¿Viva Mex", "fentanyl \"mex", "title:mex")) {
                assertThat(complete(index, typed, 2))
                        .as(typed)
                        .containsExactly(new WordCount("méxico", 3), new WordCount("mexicana", 1));
            }
            assertThat(complete(index, "mas", 9)).containsExactly(new WordCount("masiva", 1));
            assertThat(complete(index, "niñ", 9)).extracting(WordCount::word).containsExactly("niñez", "niños");
            assertThat(complete(index, "nin", 9)).extracting(WordCount::word).containsExactly("nina");
            assertThat(complete(index, "oe", 9)).extracting(WordCount::word).containsExactly("œuvre");
            assertThat(complete(index, "ee", 9)).extracting(WordCount::word).containsExactly("eeuu");
            for (String nothing : List.of("", "mex ", "?", "xyz", "mex?")) {
                assertThat(complete(index, nothing, 9)).as(nothing).isEmpty();
            }
            assertThatThrownBy(() -> new WordCompletion("m", 101)).isInstanceOf(RequestException.class);
        }
    }

    @Test
    void aLaterCommitIsCompletedAnew() {
        try (SearchIndex index = EmbeddedIndex.inMemory(IndexOptions.defaults()
                .gazetteer(Gazetteer.of(
                        Entity.of("a", "person", "Zoe Abad"),
                        Entity.of("b", "person", "Zoe Baena"),
                        Entity.of("c", "person", "Zoe Cano"))))) {
            var words = new StringBuilder();
            for (int i = 0; i < 1_200; i++) {
                words.append("zeta")
                        .append((char) ('a' + i % 26))
                        .append((char) ('a' + i / 26))
                        .append(' ');
            }
            index.update(changes -> changes.put(SourceDocument.of("1", "", words + " Zoe Cano")));
            assertThat(complete(index, "z", 1)).containsExactly(new WordCount("zetaa", 1));
            assertThat(names(index)).containsExactly("c 1", "a 0", "b 0");
            index.update(changes -> changes.put(SourceDocument.of("2", "", "Zoe Baena, zetabb"))
                    .put(SourceDocument.of("3", "", "Zoe Baena"))
                    .delete("1"));
            assertThat(complete(index, "z", 1)).extracting(WordCount::word).containsExactly("zoe");
            assertThat(names(index)).containsExactly("b 2", "a 0", "c 0");
        }
    }

    private static List<String> names(SearchIndex index) {
        try (var snapshot = index.snapshot()) {
            return snapshot.answer(new Completion("zo", 9, Language.ENGLISH)).stream()
                    .map(count -> count.id() + " " + count.documents())
                    .toList();
        }
    }
}
