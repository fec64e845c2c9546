package org.puente.gazetteer;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.function.BiConsumer;
import org.puente.Discovery;
import org.puente.Discovery.Name;
import org.puente.Gazetteer;
import org.puente.Language;
import org.puente.Mention;
import org.puente.Snapshot;
import org.puente.StoredDocument;
import org.puente.text.AnalyzedText;
import org.puente.text.TextAnalyzer;

/**
 * Finds names that no entity covers. The texts are read three times, in the order of their ids: the first time words and
 * names are surveyed, then names are counted, then runs of capitals are cut into names by those counts.
 */
public final class NameDiscovery {
    private static final int FEWEST_CELLS = 1 << 16;
    private static final int MOST_CELLS = 1 << 22;
    /** As many characters a counter of the survey. */
    private static final int CHARACTERS = 16;

    private final Snapshot snapshot;
    private final TextAnalyzer analyzer = new TextAnalyzer();

    private NameDiscovery(Snapshot snapshot) {
        this.snapshot = snapshot;
    }

    /**
     * Answers with the texts and mentions of a snapshot.
     *
     * @param characters of all its texts, about
     * @param gazetteer whose ids are taken
     */
    public static List<Name> of(Snapshot snapshot, Discovery question, long characters, Gazetteer gazetteer) {
        var discovery = new NameDiscovery(snapshot);
        long cells = Math.clamp(characters / CHARACTERS, FEWEST_CELLS, MOST_CELLS);
        var use = new NameUse(Integer.highestOneBit((int) cells));
        discovery.read((document, fields) -> use.survey(fields));
        use.count(question.minDocuments());
        discovery.read((document, fields) -> use.count(fields));
        var best = discovery.tally(use, question.minDocuments()).values().stream()
                .filter(tally -> !tally.opensSentences())
                .sorted(Comparator.comparingInt(NameTally::documents)
                        .thenComparingLong(NameTally::occurrences)
                        .reversed()
                        .thenComparing(NameTally::key))
                .limit(question.limit())
                .toList();
        var found = new ArrayList<Name>(best.size());
        var ids = new HashSet<String>();
        for (NameTally tally : best) {
            var entity = NewEntity.of(tally, id -> gazetteer.entity(id).isEmpty() && ids.add(id));
            found.add(new Name(
                    entity, tally.documents(), tally.occurrences(), tally.document(), discovery.example(tally)));
        }
        return List.copyOf(found);
    }

    private Map<String, NameTally> tally(NameUse use, int minDocuments) {
        var groups = NameGroups.of(use);
        var cutter = new NameCutter(use);
        var tallies = new HashMap<String, NameTally>();
        read((document, fields) -> {
            for (Field field : fields) {
                for (var run : NameRuns.of(field)) {
                    for (var cut : cutter.cut(field, run)) {
                        if (use.documents(cut.key()) >= minDocuments && use.isName(cut.key())) {
                            tallies.computeIfAbsent(groups.root(cut.key()), NameTally::new)
                                    .add(document.source().id(), field, cut);
                        }
                    }
                }
            }
        });
        return tallies;
    }

    private void read(BiConsumer<StoredDocument, List<Field>> reader) {
        try (var documents = snapshot.stream()) {
            documents.forEach(document -> reader.accept(document, fields(document)));
        }
    }

    private List<Field> fields(StoredDocument document) {
        return List.of(
                field("title", document.source().title(), 0, document.mentions()),
                field("body", document.source().body(), 1, document.mentions()));
    }

    private Field field(String name, String text, int order, List<Mention> mentions) {
        // Capitals do not depend on the language, so it is not told.
        var field = new Field(name, analyzer.analyze(text, Language.OTHER), order);
        int token = 0;
        for (Mention mention : mentions) {
            if (mention.field().equals(name)) {
                while (token < field.text.size() && field.text.end(token) <= mention.start()) {
                    token++;
                }
                for (int i = token; i < field.text.size() && field.text.start(i) < mention.end(); i++) {
                    field.covered.set(i);
                }
            }
        }
        return field;
    }

    private String example(NameTally tally) {
        var document = snapshot.document(tally.document()).orElseThrow();
        for (Field field : fields(document)) {
            if (tally.isIn(field)) {
                AnalyzedText text = field.text;
                return tally.example(text);
            }
        }
        throw new IllegalStateException("the example of " + tally.key() + " is in no field");
    }
}
