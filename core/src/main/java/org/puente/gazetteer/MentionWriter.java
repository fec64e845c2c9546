package org.puente.gazetteer;

import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.TreeMap;
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
        var byEntity = new TreeMap<String, List<Candidate.Reading>>();
        for (var reading : candidate.readings) {
            byEntity.computeIfAbsent(reading.surface().entity().id(), key -> new ArrayList<>())
                    .add(reading);
        }
        var entities = new ArrayList<Surface>();
        byEntity.values().forEach(readings -> entities.add(readings.getFirst().surface()));
        var decided = new Ambiguity(field, candidate, facts).decide(entities);
        var readings = Objects.requireNonNull(byEntity.get(
                decided == null
                        ? byEntity.firstKey()
                        : decided.surface().entity().id()));
        var reading = best(field.written(candidate.from, candidate.to), readings);
        String evidence = Objects.requireNonNullElse(
                judge.evidence(field, candidate, reading, beside), reading.fit().evidence());
        if (decided == null) {
            evidence = entities.size() + " entities have this name and the document does not decide; " + evidence;
        } else if (entities.size() > 1) {
            evidence = decided.evidence() + "; " + evidence;
        }
        return new Mention(
                field.name,
                field.text.start(candidate.from),
                field.text.end(candidate.to - 1),
                decided == null ? null : reading.surface().entity().id(),
                reading.surface().entity().type(),
                reading.surface().text(),
                reading.surface().policy(),
                evidence,
                decided == null ? List.copyOf(byEntity.keySet()) : List.of());
    }

    /** Of several aliases of one entity, the one written like the text, else the first. */
    private static Candidate.Reading best(String written, List<Candidate.Reading> readings) {
        for (var reading : readings) {
            if (reading.surface().text().equals(written)) {
                return reading;
            }
        }
        return readings.getFirst();
    }
}
