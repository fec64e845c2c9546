package org.puente.gazetteer;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeSet;
import org.jspecify.annotations.Nullable;
import org.puente.text.AnalyzedText;
import org.puente.text.Letters;

/** What a document says of the entities that are surely named in it, title and body together. For one thread. */
final class Facts {
    private final List<Field> fields;
    private final NamedEntities named = new NamedEntities();
    private final Map<String, TreeSet<Long>> others = new HashMap<>();

    Facts(List<Field> fields) {
        this.fields = fields;
    }

    /** Somebody else's full name, which ends with this surname. */
    void addOther(String surname, long position) {
        others.computeIfAbsent(surname, key -> new TreeSet<>()).add(position);
    }

    /** Whether there is somebody else's full name at all. */
    boolean hasOthers() {
        return !others.isEmpty();
    }

    /** Forgets the entities and reads them from these candidates. */
    void read(List<List<Candidate>> chosen) {
        named.clear();
        for (int f = 0; f < fields.size(); f++) {
            for (Candidate candidate : chosen.get(f)) {
                if (candidate.isFirm() && candidate.isOfOneEntity()) {
                    read(candidate, fields.get(f).position(candidate.from));
                }
            }
        }
    }

    private void read(Candidate candidate, long position) {
        for (int r = 0; r < candidate.size(); r++) {
            var reading = candidate.reading(r);
            if (reading.surface().isUnconditional() && reading.fit().grade() == Fit.Grade.FIRM) {
                for (int i = 0; i < reading.aliases(); i++) {
                    named.add(reading.surface(i), position);
                }
            }
        }
    }

    /** How an entity is surely named, or {@code null} if it is not. */
    NamedEntities.@Nullable Named named(Surface surface) {
        return named.get(surface.number());
    }

    /** Where the aliases of the only entity among these that is surely named begin; -1 if it is none or several. */
    int onlyNamed(Namesakes namesakes) {
        int only = -1;
        for (int i = 0; i < namesakes.aliases() && !named.isEmpty(); i++) {
            boolean another = i == 0 || namesakes.entity(i) != namesakes.entity(i - 1);
            if (another && named.get(namesakes.entity(i)) != null) {
                if (only >= 0) {
                    return -1;
                }
                only = i;
            }
        }
        return only;
    }

    /** Whether the nearest full name before a position that ends with this surname is somebody else's. */
    boolean isAnothers(String surname, long position, Surface surface) {
        var elsewhere = others.get(surname);
        Long other = elsewhere == null ? null : elsewhere.floor(position);
        if (other == null) {
            return false;
        }
        var entity = named(surface);
        return entity == null || entity.fullBefore(position) < other;
    }

    /** The first of these context words that stands in the document, or {@code null}. */
    @Nullable
    String contextWord(List<String> context) {
        for (String word : context) {
            var folded = List.of(Letters.fold(Letters.lower(word)).strip().split("[^\\p{L}\\p{N}]+", -1));
            for (Field field : fields) {
                if (stands(field.text, folded)) {
                    return word;
                }
            }
        }
        return null;
    }

    private static boolean stands(AnalyzedText text, List<String> folded) {
        var window = new ArrayList<String>();
        for (int i = 0; i < text.size(); i++) {
            window.add(text.word(i).folded());
            if (window.size() > folded.size()) {
                window.removeFirst();
            }
            if (window.equals(folded)) {
                return true;
            }
        }
        return false;
    }
}
