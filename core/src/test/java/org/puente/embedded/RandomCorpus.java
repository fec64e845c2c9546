package org.puente.embedded;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import org.puente.Entity;
import org.puente.Gazetteer;
import org.puente.Language;
import org.puente.SourceDocument;

/** Documents made of few words, names, fields and days, so that everything meets everything. Equal for equal seeds. */
final class RandomCorpus {
    static final Gazetteer GAZETTEER = Gazetteer.of(
            Entity.of("sheinbaum", "person", "Claudia Sheinbaum", "Sheinbaum"),
            Entity.of("rubio", "person", "Marco Rubio"),
            Entity.of("usmca", "agreement", "United States-Mexico-Canada Agreement", "USMCA", "T-MEC"),
            Entity.of("un", "organization", "United Nations", "ONU").named(Language.SPANISH, "Naciones Unidas"),
            Entity.of("cjng", "organization/cartel", "Jalisco New Generation Cartel", "CJNG"),
            Entity.of("az", "organization/cartel", "Sinaloa Cartel"),
            Entity.of("ab", "organization/court", "Supreme Court").named(Language.SPANISH, "Corte Suprema"),
            Entity.of("fed", "organization-bank", "Federal Reserve"),
            Entity.of("juarez", "place", "Ciudad Juárez"));

    static final List<String> TYPES = List.of(
            "person",
            "agreement",
            "organization",
            "organization/cartel",
            "organization/court",
            "organization-bank",
            "place");

    static final List<String> WORDS = List.of(
            "border",
            "borders",
            "frontera",
            "fronteras",
            "tariff",
            "arancel",
            "aranceles",
            "migration",
            "migración",
            "talks",
            "the",
            "of",
            "de",
            "la",
            "wall",
            "muro",
            "trade",
            "comercio");

    static final List<String> NAMES = List.of(
            "Claudia Sheinbaum",
            "Marco Rubio",
            "USMCA",
            "T-MEC",
            "United Nations",
            "CJNG",
            "Sinaloa Cartel",
            "Supreme Court",
            "Federal Reserve",
            "Ciudad Juárez");

    static final List<String> SOURCES =
            List.of("agency", "newspaper", "radio", "blog", "Época", "Ñandú news", "nube", "=ocio");
    static final List<String> TOPICS = List.of("politics", "trade", "crime", "Ökonomie", "a b");

    private final Random random;

    RandomCorpus(Random random) {
        this.random = random;
    }

    /** A document with this id. */
    SourceDocument document(String id) {
        var document = SourceDocument.of(id, random.nextInt(4) == 0 ? "" : text(1 + random.nextInt(5)), body());
        if (random.nextInt(4) > 0) {
            document = document.published(day());
        }
        if (random.nextInt(3) > 0) {
            document = document.with("source", one(SOURCES));
        }
        if (random.nextInt(2) == 0) {
            var topics = new ArrayList<String>();
            for (int i = 1 + random.nextInt(3); i > 0; i--) {
                topics.add(one(TOPICS));
            }
            document = document.with("topic", topics.toArray(String[]::new));
        }
        return random.nextInt(3) == 0 ? document.language(one(List.of(Language.values()))) : document;
    }

    private String body() {
        var body = new StringBuilder();
        for (int i = random.nextInt(4); i > 0; i--) {
            body.append(text(2 + random.nextInt(8))).append(random.nextInt(3) == 0 ? ".\n\n" : ". ");
        }
        return body.toString();
    }

    private String text(int words) {
        var text = new StringBuilder();
        for (int i = 0; i < words; i++) {
            text.append(i == 0 ? "" : " ").append(one(random.nextInt(4) == 0 ? NAMES : WORDS));
        }
        return text.toString();
    }

    LocalDate day() {
        // Over the ends of a month, a year and two ISO weeks.
        return LocalDate.of(2025, 12, 28).plusDays(random.nextInt(10));
    }

    <T> T one(List<T> of) {
        return of.get(random.nextInt(of.size()));
    }
}
