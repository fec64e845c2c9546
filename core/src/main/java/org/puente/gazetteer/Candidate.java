package org.puente.gazetteer;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.Comparator;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** A stretch of tokens that agrees with one alias or several; loses readings as they are refused. For one thread. */
final class Candidate {
    /** Leftmost, then longest, then names in a coordination, which say more than one that stands alone. */
    static final Comparator<Candidate> ORDER = Comparator.<Candidate>comparingInt(c -> c.from)
            .thenComparingInt(c -> -c.to)
            .thenComparing(c -> !c.coordinated);

    final int from;
    final int to;
    final boolean coordinated;
    private Reading[] readings;
    private int size;
    /** Of which it has a reading of every alias, or {@code null}. */
    private Ending.@Nullable Many whole;

    /** A part of a longer name with the candidate beside it. */
    boolean compound;

    /** A candidate with these readings, one or more; keeps the array. */
    Candidate(int from, int to, boolean coordinated, Reading... readings) {
        this.from = from;
        this.to = to;
        this.coordinated = coordinated;
        this.readings = readings;
        this.size = readings.length;
    }

    /**
     * One alias it may be.
     *
     * @param surface of the alias; of several that are read alike, of the first
     * @param fit of the letters
     * @param namesakes those several, or {@code null} where it is one; only of places, in a firm reading
     */
    record Reading(Surface surface, Fit fit, @Nullable Namesakes namesakes) {
        Reading(Surface surface, Fit fit) {
            this(surface, fit, null);
        }

        int aliases() {
            return namesakes == null ? 1 : namesakes.aliases();
        }

        /** The number of the entity of one of them. */
        int entity(int i) {
            return namesakes == null ? surface.number() : namesakes.entity(i);
        }

        Surface surface(int i) {
            return namesakes == null ? surface : namesakes.surface(i);
        }
    }

    /** The same readings, with more or fewer words. */
    Candidate endingAt(int end) {
        return new Candidate(from, end, coordinated, Arrays.copyOf(readings, size));
    }

    /** How many readings are left. */
    int size() {
        return size;
    }

    /** Whether no reading is left. */
    boolean isRefused() {
        return size == 0;
    }

    /** A reading that is left; they keep their order. */
    Reading reading(int i) {
        return readings[i];
    }

    void add(Reading reading) {
        readings = size == readings.length ? Arrays.copyOf(readings, size * 2) : readings;
        readings[size++] = reading;
        whole = null;
    }

    /** Notes what was read last, before any reading is refused. */
    void readAll(Ending.Many ending) {
        int aliases = 0;
        for (int r = 0; r < size; r++) {
            aliases += readings[r].aliases();
        }
        whole = aliases == ending.aliases() ? ending : whole;
    }

    /** The entities it may be. */
    Alternatives alternatives() {
        if (whole != null) {
            return whole.alternatives();
        }
        var aliases = new ArrayList<Surface>();
        for (int r = 0; r < size; r++) {
            for (int i = 0; i < readings[r].aliases(); i++) {
                aliases.add(readings[r].surface(i));
            }
        }
        return Alternatives.of(aliases);
    }

    /** Refuses all readings. */
    void refuse() {
        size = 0;
        whole = null;
    }

    /** Refuses one reading. */
    void refuse(int i) {
        System.arraycopy(readings, i + 1, readings, i, --size - i);
        whole = null;
    }

    boolean isFirm() {
        for (int r = 0; r < size; r++) {
            if (readings[r].fit().grade() == Fit.Grade.FIRM) {
                return true;
            }
        }
        return false;
    }

    /** Whether one of its readings is of an entity that another candidate may be too. */
    boolean hasEntityOf(Candidate other) {
        for (int r = 0; r < size; r++) {
            var reading = readings[r];
            for (int i = 0; i < reading.aliases(); i++) {
                if (other.hasEntity(reading.entity(i))) {
                    return true;
                }
            }
        }
        return false;
    }

    private boolean hasEntity(int number) {
        for (int r = 0; r < size; r++) {
            var reading = readings[r];
            for (int i = 0; i < reading.aliases(); i++) {
                if (reading.entity(i) == number) {
                    return true;
                }
            }
        }
        return false;
    }

    /** Whether all its readings are of one entity. */
    boolean isOfOneEntity() {
        for (int r = 0; r < size; r++) {
            var reading = readings[r];
            boolean several =
                    reading.namesakes() != null && !reading.namesakes().isOfOneEntity();
            if (several || reading.surface().number() != readings[0].surface().number()) {
                return false;
            }
        }
        return size > 0;
    }

    /** The candidates that remain when the leftmost longest wins: in order, without overlaps. */
    static List<Candidate> leftmostLongest(List<Candidate> ordered) {
        var chosen = new ArrayList<Candidate>();
        int end = 0;
        for (Candidate candidate : ordered) {
            if (candidate.from >= end && !candidate.isRefused()) {
                chosen.add(candidate);
                end = candidate.to;
            }
        }
        return chosen;
    }
}
