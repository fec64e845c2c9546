package org.puente.query;

import org.puente.Ranking;

/**
 * How the words of a question are scored on an index.
 *
 * @param ranking weights
 * @param titleLength of a typical document, in tokens
 * @param bodyLength of a typical document, in tokens
 */
public record Scoring(Ranking ranking, float titleLength, float bodyLength) {
    /** A name says more than a word of its rarity that is there as typed (measured on the bundled corpus). */
    private static final float MENTION = 3;

    float weight(TextField field) {
        return switch (field) {
            case TITLE -> ranking.title();
            case BODY -> 1;
        };
    }

    float typicalLength(TextField field) {
        return switch (field) {
            case TITLE -> titleLength;
            case BODY -> bodyLength;
        };
    }

    float weight(Level level) {
        return switch (level) {
            case WRITTEN -> ranking.written();
            case NUMBER -> ranking.number();
            case DERIVED -> ranking.derived();
            case FAMILY -> ranking.family();
            case COGNATE -> ranking.cognate();
            case MENTION -> MENTION * (ranking.written() + ranking.number() + ranking.derived() + ranking.family());
        };
    }
}
