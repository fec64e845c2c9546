package org.puente.embedded;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Random;
import org.jspecify.annotations.Nullable;
import org.puente.Alias;
import org.puente.Entity;
import org.puente.Gazetteer;
import org.puente.Language;
import org.puente.MatchPolicy;
import org.puente.SourceDocument;

/**
 * Gazetteers and texts made of a few names that share words, so that edits of the one decide mentions of the others:
 * surnames, acronyms with their full names, names in names, type words in the plural, nouns in small letters.
 */
final class RandomNames {
    private static final List<String> TYPES =
            List.of("person", "place", "organization", "organization/cartel", "crop", "agreement");

    private static final List<String> NAMES = List.of(
            "Marco Rubio",
            "Paulina Rubio",
            "Rubio",
            "Claudia Sheinbaum",
            "Sheinbaum",
            "Ana Johnson",
            "Luke Johnson",
            "Johnson",
            "Sinaloa",
            "Sinaloa Cartel",
            "Gulf Cartel",
            "Cártel del Golfo",
            "Cártel de Juárez",
            "Juárez",
            "Ciudad Juárez",
            "Mexico",
            "México",
            "New Mexico",
            "Madrid",
            "Real Madrid",
            "Universidad de Sinaloa",
            "T-MEC",
            "TMEC",
            "Tratado México",
            "PAN",
            "Partido Acción Nacional",
            "maize",
            "fish",
            "wheat",
            "maíz",
            "de la fuente",
            "Rosa",
            "May",
            "Para");

    private static final List<String> WORDS = List.of(
            "said",
            "dijo",
            "the",
            "de",
            "and",
            "y",
            "in",
            "president",
            "Senator",
            "border",
            "frontera",
            "cartels",
            "cárteles",
            "fish",
            "pan",
            "rubio",
            "city",
            "ciudad",
            "today",
            "hoy",
            "with",
            "con",
            "El",
            "La",
            "Mr.",
            "treaty",
            "Tower",
            "L.");

    private static final List<String> BETWEEN = List.of(" ", " ", " ", " ", " ", ", ", ". ", "-", "'s ", "\n", ".\n\n");

    private final Random random;

    RandomNames(Random random) {
        this.random = random;
    }

    Gazetteer gazetteer() {
        var entities = new ArrayList<Entity>();
        for (int i = 4 + random.nextInt(10); i > 0; i--) {
            entities.add(entity("e" + i));
        }
        return Gazetteer.of(entities);
    }

    private Entity entity(String id) {
        var entity = Entity.of(id, one(TYPES), one(NAMES));
        for (int i = random.nextInt(3); i > 0; i--) {
            entity = entity.with(alias());
        }
        return random.nextInt(4) == 0 ? entity.named(Language.SPANISH, one(NAMES)) : entity;
    }

    private Alias alias() {
        String text = one(NAMES);
        if (random.nextInt(2) == 0) {
            return Alias.of(text);
        }
        @Nullable MatchPolicy match = random.nextInt(3) == 0 ? one(List.of(MatchPolicy.values())) : null;
        @Nullable Language language = random.nextInt(5) == 0 ? one(List.of(Language.ENGLISH, Language.SPANISH)) : null;
        List<String> not = random.nextInt(5) == 0 ? List.of(one(WORDS)) : List.of();
        return new Alias(text, match, one(List.of(Alias.Need.values())), List.of(one(WORDS)), not, language);
    }

    /** The gazetteer after one to three edits. */
    Gazetteer edited(Gazetteer before) {
        var entities = new ArrayList<>(before.entities());
        for (int i = 1 + random.nextInt(3); i > 0; i--) {
            int at = random.nextInt(entities.size());
            var entity = entities.get(at);
            switch (random.nextInt(6)) {
                case 0 -> entities.add(at, entity("n" + random.nextInt(1 << 30)));
                case 1 -> {
                    if (entities.size() > 1) {
                        entities.remove(at);
                    }
                }
                case 2 -> entities.set(at, entity.with(alias()));
                case 3 ->
                    entities.set(
                            at, new Entity(entity.id(), one(TYPES), entity.name(), entity.names(), entity.aliases()));
                case 4 ->
                    entities.set(
                            at, new Entity(entity.id(), entity.type(), one(NAMES), entity.names(), entity.aliases()));
                default -> Collections.swap(entities, at, random.nextInt(entities.size()));
            }
        }
        return Gazetteer.of(entities);
    }

    SourceDocument document(String id) {
        return SourceDocument.of(id, random.nextInt(3) == 0 ? "" : text(4), text(random.nextInt(30)));
    }

    private String text(int most) {
        var text = new StringBuilder();
        for (int i = 0; i < most; i++) {
            text.append(one(random.nextInt(3) > 0 ? NAMES : WORDS)).append(one(BETWEEN));
        }
        return random.nextInt(12) == 0 ? text.toString().toUpperCase(java.util.Locale.ROOT) : text.toString();
    }

    <T> T one(List<T> of) {
        return of.get(random.nextInt(of.size()));
    }
}
