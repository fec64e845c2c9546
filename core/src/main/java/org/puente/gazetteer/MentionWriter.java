package org.puente.gazetteer;

import java.util.ArrayList;
import java.util.Arrays;
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
        if (candidate.isOfOneEntity()) {
            var reading = best(field, candidate, candidate.readings);
            return sure(field, candidate, reading, evidence(field, candidate, reading, beside));
        }
        var first = candidate.readings.getFirst();
        return candidate.readings.size() == 1 && first.namesakes() != null
                ? namesakes(field, candidate, first.fit(), first.namesakes(), beside)
                : ambiguous(field, candidate, beside);
    }

    private Mention ambiguous(Field field, Candidate candidate, @Nullable Candidate beside) {
        // Readings stand in the gazetteer's order, those of one entity side by side.
        var entities = new ArrayList<Surface>(candidate.readings.size());
        for (var reading : candidate.readings) {
            for (int i = 0; i < reading.entities(); i++) {
                if (entities.isEmpty() || entities.getLast().number() != reading.entity(i)) {
                    entities.add(reading.surface(i));
                }
            }
        }
        var decided = new Ambiguity(field, candidate, facts).decide(entities);
        if (decided != null) {
            var reading = of(decided.surface().id(), field, candidate);
            String evidence = evidence(field, candidate, reading, beside);
            return sure(field, candidate, reading, decided.evidence() + "; " + evidence);
        }
        var ids = new String[entities.size()];
        Arrays.setAll(ids, i -> entities.get(i).id());
        Arrays.sort(ids);
        var open = List.of(ids);
        var choice = chooser.choose(open);
        var reading = of(choice == null ? ids[0] : choice.entity(), field, candidate);
        String evidence = Chooser.undecided(open) + evidence(field, candidate, reading, beside);
        return open(field, candidate, reading.surface(), choice, evidence, open);
    }

    /** What is most often left open: the same alias of several places. */
    private Mention namesakes(
            Field field, Candidate candidate, Fit fit, Namesakes namesakes, @Nullable Candidate beside) {
        var decided = Ambiguity.decide(namesakes, facts);
        if (decided != null) {
            var reading = new Candidate.Reading(decided.surface(), fit);
            String evidence = evidence(field, candidate, reading, beside);
            return sure(field, candidate, reading, decided.evidence() + "; " + evidence);
        }
        var choice = chooser.choose(namesakes.ids());
        var surface = choice == null ? namesakes.least() : namesakes.of(choice.entity());
        String letters = evidence(field, candidate, new Candidate.Reading(surface, fit), beside);
        return open(field, candidate, surface, choice, namesakes.undecided(letters), namesakes.ids());
    }

    private static Candidate.Reading of(String id, Field field, Candidate candidate) {
        var readings = new ArrayList<Candidate.Reading>(2);
        for (var each : candidate.readings) {
            for (int i = 0; i < each.entities(); i++) {
                var surface = each.surface(i);
                if (surface.id().equals(id)) {
                    readings.add(new Candidate.Reading(surface, each.fit()));
                }
            }
        }
        return best(field, candidate, readings);
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

    /** Of several aliases of one entity, the one written like the text, else the first. */
    private static Candidate.Reading best(Field field, Candidate candidate, List<Candidate.Reading> readings) {
        if (readings.size() > 1) {
            String written = field.written(candidate.from, candidate.to);
            for (var reading : readings) {
                if (reading.surface().text().equals(written)) {
                    return reading;
                }
            }
        }
        return readings.getFirst();
    }
}
