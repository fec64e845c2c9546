package org.puente.gazetteer;

import java.util.BitSet;
import org.jspecify.annotations.Nullable;
import org.puente.MatchPolicy;

/**
 * Refuses what is only a part of a longer name that the gazetteer does not know, and lengthens a person's full name by
 * what belongs to it. What is refused may have covered a word beside another match, so it is done until nothing changes.
 */
final class LongerNames {
    private static final int ROUNDS = 3;

    private final Field field;
    private final Facts facts;
    private final Neighbours neighbours;
    /** The tokens that are covered, or no longer, other than the last time; {@code null} the first time. */
    private @Nullable BitSet moved;

    LongerNames(Field field, Facts facts) {
        this.field = field;
        this.facts = facts;
        this.neighbours = new Neighbours(field);
    }

    void refuse() {
        lengthen();
        refuseSmallArticles();
        boolean changed = true;
        cover();
        for (int round = 0; changed && round < ROUNDS; round++) {
            if (round > 0) {
                moved = (BitSet) field.covered.clone();
                field.covered.clear();
                cover();
                moved.xor(field.covered);
            }
            changed = refuseOnce();
        }
    }

    private void lengthen() {
        boolean longer = false;
        for (int i = 0; i < field.candidates.size(); i++) {
            var candidate = field.candidates.get(i);
            int end = candidate.coordinated ? candidate.to : FullNames.end(field, candidate);
            if (end > candidate.to) {
                field.candidates.set(i, candidate.endingAt(end));
                longer = true;
            }
        }
        if (longer) {
            field.candidates.sort(Candidate.ORDER);
        }
    }

    /** {@code the Australian}: where the rest is a name of its own, an article in small letters is no part of one. */
    private void refuseSmallArticles() {
        for (int i = 0; i < field.candidates.size(); i++) {
            var candidate = field.candidates.get(i);
            if (candidate.to == candidate.from + 2
                    && WordMarks.has(field.word(candidate.from), WordMarks.LINK)
                    && !field.isCapitalized(candidate.from)) {
                for (int j = i + 1; j < field.candidates.size(); j++) {
                    var rest = field.candidates.get(j);
                    if (rest.from > candidate.from + 1) {
                        break;
                    }
                    if (rest.from == candidate.from + 1
                            && rest.to == candidate.to
                            && rest.isFirm()
                            && !rest.hasEntityOf(candidate)) {
                        candidate.refuse();
                    }
                }
            }
        }
        field.candidates.removeIf(Candidate::isRefused);
    }

    private void cover() {
        for (Candidate candidate : field.candidates) {
            if (candidate.isFirm()) {
                field.covered.set(candidate.from, candidate.to);
            }
        }
    }

    /** Whether what is covered beside a candidate is not what it was when the candidate was looked at last, if it was. */
    private boolean isMoved(Candidate candidate) {
        if (moved == null) {
            return true;
        }
        int at = moved.nextSetBit(Math.max(0, candidate.from - Neighbours.REACH));
        return at >= 0 && at <= candidate.to;
    }

    private boolean refuseOnce() {
        int kept = 0;
        boolean changed = false;
        markCompounds();
        int refusedEnd = 0;
        for (int i = 0; i < field.candidates.size(); i++) {
            var candidate = field.candidates.get(i);
            if (candidate.to <= refusedEnd) {
                changed = true;
                continue;
            }
            int before = candidate.size();
            if (candidate.compound) {
                candidate.refuse();
            } else if (!candidate.coordinated && isMoved(candidate)) {
                refuseParts(candidate);
            }
            changed |= candidate.size() < before;
            if (candidate.isRefused()) {
                refusedEnd = candidate.to;
            } else {
                field.candidates.set(kept++, candidate);
            }
        }
        field.candidates.subList(kept, field.candidates.size()).clear();
        return changed;
    }

    private void markCompounds() {
        for (int i = 0; i + 1 < field.candidates.size(); i++) {
            var candidate = field.candidates.get(i);
            var right = candidate.coordinated ? null : right(i);
            if (right != null && !right.coordinated && isCompound(candidate, right)) {
                candidate.compound = true;
                right.compound = true;
            }
        }
    }

    private @Nullable Candidate right(int i) {
        var candidate = field.candidates.get(i);
        for (int j = i + 1; j < field.candidates.size() && field.candidates.get(j).from <= candidate.to; j++) {
            if (field.candidates.get(j).from == candidate.to) {
                return field.candidates.get(j);
            }
        }
        return null;
    }

    /**
     * Whether two names side by side in running text are one longer name: {@code New Zealand League of Rights}. Not two
     * places ({@code Monterrey Nuevo León}), nor people, nor acronyms, which stand before nouns ({@code U.S. Senate}).
     */
    private boolean isCompound(Candidate left, Candidate right) {
        return field.after(left.to - 1) == Gap.SPACE
                && field.setting.tells(right.from)
                && field.isCapitalized(left.to - 1)
                && isNoun(left)
                && isNoun(right)
                && !(isPlace(left) && isPlace(right));
    }

    private static boolean isNoun(Candidate candidate) {
        for (int r = 0; r < candidate.size(); r++) {
            var reading = candidate.reading(r);
            var surface = reading.surface();
            if (surface.isPerson()
                    || (surface.policy() != MatchPolicy.NAME && surface.policy() != MatchPolicy.PHRASE)
                    || reading.fit().grade() != Fit.Grade.FIRM) {
                return false;
            }
        }
        return !candidate.isRefused();
    }

    private static boolean isPlace(Candidate candidate) {
        return candidate.reading(0).surface().isPlace();
    }

    private void refuseParts(Candidate candidate) {
        Surface last = null;
        boolean part = false;
        for (int r = candidate.size() - 1; r >= 0; r--) {
            var surface = candidate.reading(r).surface();
            // Of places nothing but their traits is looked at.
            boolean same = last != null && surface.isPlace() && surface.traits() == last.traits();
            part = same ? part : isPart(candidate, surface);
            last = surface;
            if (part) {
                candidate.refuse(r);
            }
        }
    }

    private boolean isPart(Candidate candidate, Surface surface) {
        if (neighbours.isAnothersSurname(candidate.from, surface)) {
            facts.addOther(field.word(candidate.to - 1).folded(), field.position(candidate.from));
            return true;
        }
        return neighbours.isInside(candidate.from, candidate.to, surface);
    }
}
