package org.puente.gazetteer;

import java.util.HashMap;
import java.util.List;
import java.util.Objects;
import org.jspecify.annotations.Nullable;
import org.puente.Mention;

/** Decides by what lies outside a document between the entities that the document leaves open. */
@FunctionalInterface
public interface Chooser {
    /** Leaves everything open. */
    Chooser NONE = candidates -> null;

    /**
     * The entity that mentions with these candidates have in the document, or {@code null} to leave them open.
     *
     * @param candidates ids, in order
     */
    @Nullable
    Choice choose(List<String> candidates);

    /**
     * An entity chosen.
     *
     * @param entity one of the candidates
     * @param evidence in a few words
     */
    record Choice(String entity, String evidence) {}

    /** Chooses again what was chosen for these mentions of a document. */
    static Chooser asIn(List<Mention> mentions) {
        var choices = new HashMap<List<String>, Choice>();
        for (Mention mention : mentions) {
            String entity = mention.entity();
            int end = mention.evidence().indexOf("; " + undecided(mention.candidates()));
            if (entity != null && !mention.candidates().isEmpty() && end > 0) {
                choices.put(
                        mention.candidates(),
                        new Choice(entity, mention.evidence().substring(0, end)));
            }
        }
        return choices::get;
    }

    /** Whether two choose alike for all that these mentions of a document leave open. */
    static boolean agree(Chooser one, Chooser other, List<Mention> mentions) {
        for (Mention mention : mentions) {
            var candidates = mention.candidates();
            if (!candidates.isEmpty() && !Objects.equals(one.choose(candidates), other.choose(candidates))) {
                return false;
            }
        }
        return true;
    }

    /** What follows in the evidence of a mention that the document leaves open. */
    static String undecided(List<String> candidates) {
        return candidates.size() + " entities have this name and the document does not decide; ";
    }
}
