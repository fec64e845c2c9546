package org.puente.gazetteer;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Objects;
import java.util.stream.Collectors;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.puente.Entity;
import org.puente.Gazetteer;
import org.puente.Language;
import org.puente.Mention;

/** Large gazetteers hold villages named like pronouns, acronyms and people: they are found where they are meant. */
class VillagesTest {
    private static final EntityTagger TAGGER = EntityTagger.of(Gazetteer.of(
            Entity.of("united-states", "place", "United States", "U.S.", "US"),
            Entity.of("us", "place", "Us"),
            Entity.of("we", "place", "Wé"),
            Entity.of("quito", "place", "Quito"),
            Entity.of("gao", "place", "Gao"),
            Entity.of("dea", "organization", "Dea"),
            Entity.of("mas", "person", "Artur Mas", "Mas"),
            Entity.of("andres", "place", "Andres"),
            Entity.of("manuel", "place", "Manuel"),
            Entity.of("lopez", "place", "López")));

    @ParameterizedTest
    @CsvSource(delimiter = ';', quoteCharacter = '"', textBlock = """
            The U.S. and the US agreed on this in Quito.; U.S.=united-states US=united-states Quito=quito
            They reached Us on foot and slept there.; Us=us
            US Steel Reports Record Sales in Quito This Year; US=united-states Quito=quito
            The GAO said so and then they drove to Gao.; Gao=gao
            QUITO, April 3 - They met there in the morning.; QUITO=quito
            QUITO AND GAO SIGN A WATER TREATY; QUITO=quito GAO=gao
            The DEA spoke of it, and in Madrid the Dea did too.; DEA=dea Dea=dea
            Mas said that he would not come.; Mas=mas
            We will go. We had been there before.;
            They walked to Wé and came back at night.; Wé=we
            The speaker was Andres Manuel López Obrador on that day.;
            ANDRES MANUEL LÓPEZ OBRADOR SPEAKS TO THE NATION;
            They said that Manuel López had left.;
            They drove from López to Manuel and on to Andres.; López=lopez Manuel=manuel Andres=andres
            """)
    void are_told_from_what_is_written_like_them(String text, String mentions) {
        var body = Samples.text(text, Language.ENGLISH);
        List<Mention> found = TAGGER.tag(Samples.text("", Language.ENGLISH), body);
        assertThat(found.stream()
                        .map(mention -> text.substring(mention.start(), mention.end()) + "=" + mention.entity())
                        .collect(Collectors.joining(" ")))
                .isEqualTo(Objects.requireNonNullElse(mentions, ""));
    }
}
