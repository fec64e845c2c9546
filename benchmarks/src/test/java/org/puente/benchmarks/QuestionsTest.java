package org.puente.benchmarks;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.puente.SourceDocument;
import org.puente.benchmarks.Questions.Question;

class QuestionsTest {
    private static final List<SourceDocument> TEXTS = List.of(
            SourceDocument.of("1", "Frontera norte segura hoy", "Llegan trenes de carga."),
            SourceDocument.of("2", "Frontera norte hoy", "Trenes llegan tarde."),
            SourceDocument.of("3", "Segura la frontera norte", "Carga en trenes."));

    @Test
    void words_are_counted_by_document_without_case() {
        var words = new Words(TEXTS);
        assertThat(words.documents("frontera")).isEqualTo(3);
        assertThat(words.documents("llegan")).isEqualTo(2);
        assertThat(words.documents("de")).isZero();
    }

    @Test
    void title_question_has_the_three_rarest_words_that_two_documents_share() {
        assertThat(new Questions(TEXTS).threeWords(1))
                .containsExactly(Question.words(List.of("hoy", "segura", "frontera")));
    }

    @Test
    void draws_at_equal_steps_and_only_what_the_rule_yields() {
        assertThat(new Questions(TEXTS).threeWords(3)).hasSize(3);
        assertThat(new Questions(TEXTS).phrases(3)).isEmpty();
    }

    @Test
    void phrase_is_quoted() {
        assertThat(Question.phrase(List.of("border", "security")).text()).isEqualTo("\"border security\"");
    }
}
