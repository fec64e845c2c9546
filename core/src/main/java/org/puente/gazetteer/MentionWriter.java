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
            return mention(field, candidate, reading, beside, "", true, List.of());
        }
        return ambiguous(field, candidate, beside);
    }

    private Mention ambiguous(Field field, Candidate candidate, @Nullable Candidate beside) {
        // Readings stand in the gazetteer's order, those of one entity side by side.
        var entities = new ArrayList<Surface>(candidate.readings.size());
        for (var reading : candidate.readings) {
            if (entities.isEmpty()
                    || entities.getLast().number() != reading.surface().number()) {
                entities.add(reading.surface());
            }
        }
        var decided = new Ambiguity(field, candidate, facts).decide(entities);
        var ids = new String[entities.size()];
        Arrays.setAll(ids, i -> entities.get(i).entity().id());
        Arrays.sort(ids);
        if (decided != null) {
            var reading = of(decided.surface().entity().id(), field, candidate);
            return mention(field, candidate, reading, beside, decided.evidence() + "; ", true, List.of());
        }
        var open = List.of(ids);
        var choice = chooser.choose(open);
        var reading = of(choice == null ? ids[0] : choice.entity(), field, candidate);
        String before = choice == null ? Chooser.undecided(open) : choice.evidence() + "; " + Chooser.undecided(open);
        return mention(field, candidate, reading, beside, before, choice != null, open);
    }

    private static Candidate.Reading of(String id, Field field, Candidate candidate) {
        var readings = new ArrayList<Candidate.Reading>(2);
        for (var each : candidate.readings) {
            if (each.surface().entity().id().equals(id)) {
                readings.add(each);
            }
        }
        return best(field, candidate, readings);
    }

    private Mention mention(
            Field field,
            Candidate candidate,
            Candidate.Reading reading,
            @Nullable Candidate beside,
            String before,
            boolean resolved,
            List<String> candidates) {
        var surface = reading.surface();
        String evidence = Objects.requireNonNullElse(
                judge.evidence(field, candidate, reading, beside), reading.fit().evidence());
        return new Mention(
                field.name,
                field.text.start(candidate.from),
                field.text.end(candidate.to - 1),
                resolved ? surface.entity().id() : null,
                surface.entity().type(),
                surface.text(),
                surface.policy(),
                before.isEmpty() ? evidence : before + evidence,
                candidates);
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
