package org.puente.gazetteer;

import java.util.ArrayList;
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
    final List<Reading> readings;
    /** A part of a longer name with the candidate beside it. */
    boolean compound;

    /** A candidate without readings yet; most get one or two. */
    Candidate(int from, int to, boolean coordinated) {
        this.readings = new ArrayList<>(2);
        this.from = from;
        this.to = to;
        this.coordinated = coordinated;
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
            return namesakes == null ? 1 : namesakes.size();
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
        var other = new Candidate(from, end, coordinated);
        other.readings.addAll(readings);
        return other;
    }

    boolean isFirm() {
        for (Reading reading : readings) {
            if (reading.fit().grade() == Fit.Grade.FIRM) {
                return true;
            }
        }
        return false;
    }

    /** Whether one of its readings is of an entity that another candidate may be too. */
    boolean hasEntityOf(Candidate other) {
        for (Reading reading : readings) {
            for (int i = 0; i < reading.aliases(); i++) {
                if (other.hasEntity(reading.entity(i))) {
                    return true;
                }
            }
        }
        return false;
    }

    private boolean hasEntity(int number) {
        for (Reading reading : readings) {
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
        for (Reading reading : readings) {
            boolean several =
                    reading.namesakes() != null && !reading.namesakes().isOfOneEntity();
            if (several
                    || reading.surface().number()
                            != readings.getFirst().surface().number()) {
                return false;
            }
        }
        return !readings.isEmpty();
    }

    /** The candidates that remain when the leftmost longest wins: in order, without overlaps. */
    static List<Candidate> leftmostLongest(List<Candidate> ordered) {
        var chosen = new ArrayList<Candidate>();
        int end = 0;
        for (Candidate candidate : ordered) {
            if (candidate.from >= end && !candidate.readings.isEmpty()) {
                chosen.add(candidate);
                end = candidate.to;
            }
        }
        return chosen;
    }
}
