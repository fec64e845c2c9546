package org.puente.gazetteer;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Objects;
import org.jspecify.annotations.Nullable;
import org.puente.Mention;

/** Turns the candidates that are left into mentions; decides between the entities of one alias where the document can. */
final class MentionWriter {
    private final Facts facts;
    private final Judge judge;

    MentionWriter(Facts facts, Judge judge) {
        this.facts = facts;
        this.judge = judge;
    }

    Mention write(Field field, Candidate candidate, @Nullable Candidate beside) {
        if (candidate.isOfOneEntity()) {
            return mention(field, candidate, best(field, candidate, candidate.readings), beside, "", List.of());
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
        String id = decided == null ? ids[0] : decided.surface().entity().id();
        var readings = new ArrayList<Candidate.Reading>(2);
        for (var each : candidate.readings) {
            if (each.surface().entity().id().equals(id)) {
                readings.add(each);
            }
        }
        var reading = best(field, candidate, readings);
        return decided == null
                ? mention(
                        field,
                        candidate,
                        reading,
                        beside,
                        entities.size() + " entities have this name and the document does not decide; ",
                        List.of(ids))
                : mention(field, candidate, reading, beside, decided.evidence() + "; ", List.of());
    }

    private Mention mention(
            Field field,
            Candidate candidate,
            Candidate.Reading reading,
            @Nullable Candidate beside,
            String before,
            List<String> candidates) {
        var surface = reading.surface();
        String evidence = Objects.requireNonNullElse(
                judge.evidence(field, candidate, reading, beside), reading.fit().evidence());
        return new Mention(
                field.name,
                field.text.start(candidate.from),
                field.text.end(candidate.to - 1),
                candidates.isEmpty() ? surface.entity().id() : null,
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
