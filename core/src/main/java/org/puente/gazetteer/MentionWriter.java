package org.puente.gazetteer;

import java.util.List;
import java.util.Objects;
import org.jspecify.annotations.Nullable;
import org.puente.Mention;

/**
 * Turns the candidates that are left into mentions; decides between the entities of one alias where the document can,
 * and asks the chooser where it cannot.
 */
final class MentionWriter {
    private final Facts facts;
    private final Judge judge;
    private final Chooser chooser;

    MentionWriter(Facts facts, Judge judge, Chooser chooser) {
        this.chooser = chooser;
        this.facts = facts;
        this.judge = judge;
    }

    Mention write(Field field, Candidate candidate, @Nullable Candidate beside) {
        var first = candidate.reading(0);
        if (candidate.isOfOneEntity()) {
            var reading = written(field, candidate, first.surface().number());
            return sure(field, candidate, reading, evidence(field, candidate, reading, beside));
        }
        return candidate.size() == 1 && first.namesakes() != null
                ? namesakes(field, candidate, first.fit(), first.namesakes(), beside)
                : ambiguous(field, candidate, beside);
    }

    private Mention ambiguous(Field field, Candidate candidate, @Nullable Candidate beside) {
        var alternatives = candidate.alternatives();
        var decided = new Ambiguity(field, candidate, facts).decide(alternatives);
        if (decided != null) {
            var reading = written(field, candidate, decided.surface().number());
            String evidence = evidence(field, candidate, reading, beside);
            return sure(field, candidate, reading, decided.evidence() + "; " + evidence);
        }
        var ids = alternatives.ids();
        var choice = chooser.choose(ids);
        int chosen = choice == null ? 0 : ids.indexOf(choice.entity());
        var reading = written(field, candidate, alternatives.byId().get(chosen).number());
        String letters = evidence(field, candidate, reading, beside);
        return open(field, candidate, reading.surface(), choice, alternatives.undecided(letters), ids);
    }

    /** What is most often left open: the same alias of several places. */
    private Mention namesakes(
            Field field, Candidate candidate, Fit fit, Namesakes namesakes, @Nullable Candidate beside) {
        int named = facts.onlyNamed(namesakes);
        if (named >= 0) {
            var reading = new Candidate.Reading(namesakes.written(named, field, candidate), fit);
            String evidence = evidence(field, candidate, reading, beside);
            return sure(field, candidate, reading, Ambiguity.NAMED + "; " + evidence);
        }
        var alternatives = namesakes.alternatives();
        var choice = chooser.choose(alternatives.ids());
        int alias = choice == null ? namesakes.least() : namesakes.aliasOf(choice.entity());
        var surface = namesakes.written(alias, field, candidate);
        String letters = evidence(field, candidate, new Candidate.Reading(surface, fit), beside);
        return open(field, candidate, surface, choice, alternatives.undecided(letters), alternatives.ids());
    }

    /** Of several aliases of one entity, the one written like the text, else the first. */
    private static Candidate.Reading written(Field field, Candidate candidate, int entity) {
        Candidate.Reading first = null;
        String written = null;
        for (int r = 0; r < candidate.size(); r++) {
            var reading = candidate.reading(r);
            for (int i = 0; i < reading.aliases(); i++) {
                if (reading.entity(i) != entity) {
                    continue;
                }
                var alias = reading.namesakes() == null
                        ? reading
                        : new Candidate.Reading(reading.surface(i), reading.fit());
                if (first == null) {
                    first = alias;
                    continue;
                }
                written = written == null ? field.written(candidate.from, candidate.to) : written;
                if (first.surface().text().equals(written)) {
                    return first;
                }
                if (alias.surface().text().equals(written)) {
                    return alias;
                }
            }
        }
        return Objects.requireNonNull(first, "a reading of the entity");
    }

    private String evidence(Field field, Candidate candidate, Candidate.Reading reading, @Nullable Candidate beside) {
        return Objects.requireNonNullElse(
                judge.evidence(field, candidate, reading, beside), reading.fit().evidence());
    }

    private static Mention sure(Field field, Candidate candidate, Candidate.Reading reading, String evidence) {
        var surface = reading.surface();
        return mention(field, candidate, surface, surface.id(), evidence, List.of());
    }

    private static Mention open(
            Field field,
            Candidate candidate,
            Surface surface,
            Chooser.@Nullable Choice choice,
            String evidence,
            List<String> open) {
        return choice == null
                ? mention(field, candidate, surface, null, evidence, open)
                : mention(field, candidate, surface, surface.id(), choice.evidence() + "; " + evidence, open);
    }

    private static Mention mention(
            Field field,
            Candidate candidate,
            Surface surface,
            @Nullable String entity,
            String evidence,
            List<String> open) {
        return new Mention(
                field.name,
                field.text.start(candidate.from),
                field.text.end(candidate.to - 1),
                entity,
                surface.type(),
                surface.text(),
                surface.policy(),
                evidence,
                open);
    }
}
