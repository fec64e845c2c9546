package org.puente.gazetteer;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.puente.Language;
import org.puente.MatchPolicy;
import org.puente.Mention;

/** A mention says by which alias and policy it was accepted, and why. */
class EvidenceTest {
    private static final EntityTagger TAGGER = EntityTagger.of(Samples.gazetteer());

    @ParameterizedTest
    @CsvSource(delimiter = ';', textBlock = """
            They met Sheinbaum today in the palace.; Sheinbaum; name; name, capitalized
            They met Claudia Sheinbaum and then Sheinbaum.; Sheinbaum; name; name, capitalized; full name in the document
            They saw the CJNG there on this day.; CJNG; acronym; acronym in capitals
            They saw secretary Rubio there on this day.; Rubio; name; title before it: secretary
            The embassy knew of Johnson and his plan.; Johnson; name; context word: embassy
            Border patrol is hard work. They are the Border Patrol.; Border Patrol; phrase; capital of a sentence
            Rubio, who had not slept, went home.; Rubio; name; a clause about a person: who
            Rubio no respondió ayer a la prensa.; Rubio; name; subject of a verb: no
            Rubio’s plan did not please them.; Rubio; name; possessive
            Rubio said that it was not so.; Rubio; name; subject of a verb: said
            The Sinaloa and Gulf cartels meet here.; Gulf Cartel; phrase; shares the word cartels
            The sign nb is on the wall of the house.; nb; exact; exactly as written
            """)
    void names_its_reason(String text, String alias, String policy, String evidence) {
        assertThat(tag(text)).anySatisfy(mention -> {
            assertThat(mention.alias()).isEqualTo(alias);
            assertThat(mention.policy()).isEqualTo(MatchPolicy.of(policy));
            assertThat(mention.evidence()).contains(evidence);
        });
    }

    @Test
    void an_undecided_mention_has_candidates_in_order_and_no_entity() {
        var mention = tag("The old Vega did not come to the house.").getFirst();
        assertThat(mention.entity()).isNull();
        assertThat(mention.type()).isEqualTo("person");
        assertThat(mention.candidates()).containsExactly("ana-vega", "luis-vega");
        assertThat(mention.evidence()).startsWith("2 entities have this name and the document does not decide");
    }

    @Test
    void a_full_name_in_the_title_licenses_a_name_in_the_body() {
        var title = Samples.text("Kash Patel speaks to the press", Language.ENGLISH);
        var body = Samples.text("The director Patel said little.", Language.ENGLISH);
        assertThat(TAGGER.tag(title, body))
                .extracting(Mention::field, Mention::entity)
                .containsExactly(
                        org.assertj.core.groups.Tuple.tuple("title", "kash-patel"),
                        org.assertj.core.groups.Tuple.tuple("body", "kash-patel"));
    }

    @Test
    void the_alias_written_like_the_text_is_named() {
        assertThat(tag("They fly to México and to Mexico again."))
                .extracting(Mention::alias)
                .containsExactly("México", "Mexico");
    }

    @Test
    void an_empty_document_has_no_mentions() {
        assertThat(tag("")).isEmpty();
        assertThat(tag(" \n\n … ")).isEmpty();
    }

    private static List<Mention> tag(String body) {
        return TAGGER.tag(Samples.text("", Language.ENGLISH), Samples.text(body, Language.ENGLISH));
    }
}
