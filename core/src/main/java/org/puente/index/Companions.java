package org.puente.index;

import java.io.IOException;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import org.apache.lucene.index.IndexReader;
import org.jspecify.annotations.Nullable;
import org.puente.Gazetteer;
import org.puente.Mention;
import org.puente.gazetteer.Chooser;
import org.puente.text.Fields;

/**
 * Decides between the entities that a document leaves open by the company they keep in the corpus: for the one whose
 * companions the document mentions. An entity of the document speaks for a candidate if it stands with it in
 * {@link #SUPPORT} documents at least, and {@link #MARGIN} times as often, by the candidate's documents, as with any
 * other candidate. A candidate is chosen if all that speaks speaks for it. Shares of documents are smoothed toward the
 * whole corpus, as language models are with a Dirichlet prior (Zhai and Lafferty 2004): of a candidate that is hardly
 * known it is supposed that it keeps the company of everybody. Safe for many threads.
 */
final class Companions {
    /** In how many documents two entities must stand together. */
    static final int SUPPORT = 3;
    /** How many times as often as with the next candidate. */
    static final int MARGIN = 4;
    /** Documents that each candidate is supposed to have besides its own, with companions as in the whole corpus. */
    private static final double SMOOTHING = SUPPORT;

    private static final int SHOWN = 3;

    private final CoOccurrence corpus;
    private final Gazetteer gazetteer;

    Companions(IndexReader reader, Gazetteer gazetteer) {
        this.corpus = new CoOccurrence(reader);
        this.gazetteer = gazetteer;
    }

    /** Chooses for a document whose own decisions stand among these mentions. */
    Chooser chooser(List<Mention> mentions) {
        var named = new TreeSet<String>();
        for (Mention mention : mentions) {
            if (mention.entity() != null && mention.candidates().isEmpty()) {
                named.add(mention.entity());
            }
        }
        return candidates -> Storage.reading(() -> choose(named, candidates));
    }

    /** An entity of the document and in how many others it stands with the candidate it speaks for. */
    private record Companion(String id, int documents) {}

    private Chooser.@Nullable Choice choose(Set<String> named, List<String> candidates) throws IOException {
        int chosen = -1;
        var companions = new ArrayList<Companion>();
        for (String id : named) {
            if (candidates.contains(id)) {
                // The document names one or several of them in full and yet leaves this mention open.
                return null;
            }
            int speaksFor = spokenFor(id, candidates);
            if (speaksFor >= 0) {
                if (chosen >= 0 && chosen != speaksFor) {
                    return null;
                }
                chosen = speaksFor;
                companions.add(new Companion(id, together(candidates.get(speaksFor), id)));
            }
        }
        return chosen < 0 ? null : new Chooser.Choice(candidates.get(chosen), evidence(companions));
    }

    /** The place of the candidate that an entity speaks for, or -1. */
    private int spokenFor(String companion, List<String> candidates) throws IOException {
        double expected = SMOOTHING * corpus.documents(term(companion)) / Math.max(1, corpus.size());
        int best = -1;
        double first = 0;
        double second = 0;
        for (int i = 0; i < candidates.size(); i++) {
            String candidate = candidates.get(i);
            double share = (together(candidate, companion) + expected) / (together(candidate, candidate) + SMOOTHING);
            if (share > first) {
                second = first;
                first = share;
                best = i;
            } else {
                second = Math.max(second, share);
            }
        }
        boolean clear = best >= 0 && first >= MARGIN * second;
        return clear && together(candidates.get(best), companion) >= SUPPORT ? best : -1;
    }

    private int together(String one, String other) throws IOException {
        return corpus.with(term(one)).getOrDefault(term(other), 0);
    }

    private String term(String id) {
        return Fields.entityTerm(gazetteer.entity(id).orElseThrow().type(), id);
    }

    private String evidence(List<Companion> companions) {
        companions.sort(Comparator.comparingInt((Companion companion) -> -companion.documents())
                .thenComparing(Companion::id));
        var names = companions.stream()
                .limit(SHOWN)
                .map(companion -> gazetteer.entity(companion.id()).orElseThrow().name())
                .toList();
        return "companions in the corpus: " + String.join(", ", names);
    }
}
