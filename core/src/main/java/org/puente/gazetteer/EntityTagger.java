package org.puente.gazetteer;

import java.util.List;
import org.puente.Gazetteer;
import org.puente.Mention;
import org.puente.text.AnalyzedText;

/**
 * Finds the mentions of a gazetteer's entities in documents: all matches of the trie, leftmost longest, less those that
 * their letters, their neighbours or the rest of the document refuse. The cost of a text does not grow with the
 * gazetteer. Immutable; safe for any number of threads.
 */
public final class EntityTagger {
    private final NameTable names;

    private EntityTagger(NameTable names) {
        this.names = names;
    }

    /** A tagger with the entities of this gazetteer. Compiles it: make it once and keep it. */
    public static EntityTagger of(Gazetteer gazetteer) {
        return new EntityTagger(NameTable.of(gazetteer));
    }

    /** A tagger with names that were compiled before. */
    static EntityTagger of(NameTable names) {
        return new EntityTagger(names);
    }

    NameTable names() {
        return names;
    }

    /**
     * The mentions in a document, title and body read together: those of the title first, each field's in order. They
     * never overlap. One that the document does not decide has no entity, but candidates.
     */
    public List<Mention> tag(AnalyzedText title, AnalyzedText body) {
        return tag(title, body, Chooser.NONE);
    }

    /** The same mentions; the chooser is asked where the document does not decide. */
    public List<Mention> tag(AnalyzedText title, AnalyzedText body, Chooser chooser) {
        var fields = List.of(new Field("title", title, 0), new Field("body", body, 1));
        int found = 0;
        for (Field field : fields) {
            new Finder(names, field).find();
            found += field.candidates.size();
        }
        if (found == 0) {
            return List.of();
        }
        var facts = new Facts(fields);
        for (Field field : fields) {
            if (!field.candidates.isEmpty()) {
                new LongerNames(field, facts).refuse();
            }
        }
        return new Decider(fields, facts).decide(chooser);
    }
}
