package org.puente.gazetteer;

import java.util.List;
import java.util.Set;
import java.util.function.Predicate;
import org.puente.Entity;
import org.puente.text.Letters;

/** Makes an entity of a name that was found: an id of its letters, a type as far as its words tell it. */
final class NewEntity {
    /** Nouns that names of organizations begin with; folded. */
    private static final Set<String> ORGANIZATIONS = Set.of(
            "academia",
            "academy",
            "agencia",
            "agency",
            "asociacion",
            "association",
            "asamblea",
            "assembly",
            "auditoria",
            "banco",
            "bank",
            "bureau",
            "cabinet",
            "camara",
            "camera",
            "cartel",
            "center",
            "central",
            "centre",
            "centro",
            "chamber",
            "college",
            "comision",
            "comite",
            "commission",
            "committee",
            "company",
            "confederacion",
            "congreso",
            "congress",
            "consejo",
            "corporacion",
            "corporation",
            "corte",
            "council",
            "court",
            "department",
            "departamento",
            "ejercito",
            "empresa",
            "escuela",
            "federacion",
            "federation",
            "fiscalia",
            "fondo",
            "foundation",
            "frente",
            "fuerza",
            "fundacion",
            "fund",
            "grupo",
            "group",
            "guardia",
            "house",
            "instituto",
            "institute",
            "liga",
            "league",
            "marina",
            "ministerio",
            "ministry",
            "movimiento",
            "movement",
            "office",
            "oficina",
            "organization",
            "organizacion",
            "partido",
            "party",
            "policia",
            "procuraduria",
            "senado",
            "senate",
            "servicio",
            "service",
            "sindicato",
            "sistema",
            "sociedad",
            "society",
            "suprema",
            "supreme",
            "tribunal",
            "union",
            "universidad",
            "university");

    private NewEntity() {}

    /** The entity of a name; an id is taken when {@code isFree} said that it was. */
    static Entity of(NameTally tally, Predicate<String> isFree) {
        String stem = id(tally.name());
        String id = stem;
        for (int i = 2; !isFree.test(id); i++) {
            id = stem + "-" + i;
        }
        return Entity.of(id, type(tally), tally.name(), tally.aliases().toArray(String[]::new));
    }

    private static String id(String name) {
        String letters = Letters.fold(Letters.lower(name)).replace("ñ", "n");
        String id = letters.replaceAll("[^\\p{L}\\p{N}]+", "-").replaceAll("^-+|-+$", "");
        return id.isEmpty() ? "name" : id;
    }

    private static String type(NameTally tally) {
        var words = List.of(tally.key().split(" ", -1));
        boolean institution = ORGANIZATIONS.contains(words.getFirst())
                || tally.name().matches("Secretaría .*|Secretariat .*|\\p{Lu}[\\p{Lu}.&-]+");
        if (institution) {
            return "organization";
        }
        boolean organization = words.size() > 1
                && (ORGANIZATIONS.contains(words.get(words.size() - 1)) || ORGANIZATIONS.contains(words.get(1)));
        if (organization) {
            return "organization";
        }
        return NameUse.isFullName(tally.key()) || tally.followsTitles() ? "person" : "unknown";
    }
}
