package org.puente.search;

import org.jspecify.annotations.Nullable;
import org.puente.index.Commit;

/** What is costly to make for a commit and is made once for it, when first asked for. Safe for many threads. */
public final class Prepared {
    private final Commit commit;
    private final Ordinals ordinals;
    private final WordCompletions words;
    private final KnownSimilarities similarities = new KnownSimilarities();
    private @Nullable EntityRanks ranks;

    /** For a commit, which whoever asks holds open. */
    public Prepared(Commit commit) {
        this.commit = commit;
        this.ordinals = new Ordinals(commit.reader());
        this.words = new WordCompletions(commit.reader());
    }

    boolean isOf(Commit other) {
        return commit.reader() == other.reader();
    }

    Ordinals ordinals() {
        return ordinals;
    }

    WordCompletions words() {
        return words;
    }

    KnownSimilarities similarities() {
        return similarities;
    }

    synchronized EntityRanks ranks() {
        EntityRanks known = ranks;
        if (known == null) {
            known = EntityRanks.of(commit);
            ranks = known;
        }
        return known;
    }
}
