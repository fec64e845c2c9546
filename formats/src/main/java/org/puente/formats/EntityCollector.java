package org.puente.formats;

import java.util.ArrayList;
import java.util.EnumMap;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import org.puente.Alias;
import org.puente.Entity;
import org.puente.Gazetteer;
import org.puente.GazetteerException;
import org.puente.Language;

/** Collects valid entities by id and what is to be said of the others. Records that tell of one entity become one. */
final class EntityCollector {
    private final Map<String, Placed> entities = new LinkedHashMap<>();
    private final List<BadRecord> rejected = new ArrayList<>();
    private final List<String> notes = new ArrayList<>();
    private long records;
    private long wordless;
    private String wordlessExample = "";

    /** An entity and where it first stood. */
    private record Placed(Entity entity, String place) {}

    /** Counts a record. */
    void record() {
        records++;
    }

    void bad(BadRecord bad) {
        rejected.add(bad);
    }

    void note(String note) {
        notes.add(note);
    }

    /** Keeps an entity; one that is not valid, or is another with an id that is there, is reported. */
    void add(Entity entity, String place) {
        add(entity, place, false);
    }

    /** Keeps an entity; {@code sure} says that the source gives no id to two. */
    void add(Entity entity, String place, boolean sure) {
        try {
            Gazetteer.of(entity);
        } catch (GazetteerException e) {
            bad(EntityJson.split(String.valueOf(e.getMessage())).at(place));
            return;
        }
        var before = entities.putIfAbsent(entity.id(), new Placed(entity, place));
        if (before == null || before.entity().equals(entity)) {
            return;
        }
        boolean one = before.entity().type().equals(entity.type()) && (sure || shareName(before.entity(), entity));
        if (one) {
            entities.put(entity.id(), new Placed(merged(before.entity(), entity), before.place()));
        } else {
            bad(new BadRecord(
                    place,
                    "another entity with the id " + entity.id() + " is at " + before.place()
                            + " and has another type, or no name in common",
                    "give each its own id; the first was kept"));
        }
    }

    /** One id alone is not enough: a slip would give one entity the names of two. */
    private static boolean shareName(Entity one, Entity other) {
        var texts = new LinkedHashSet<String>();
        one.forms().forEach(form -> texts.add(form.text()));
        return other.forms().stream().anyMatch(form -> texts.contains(form.text()));
    }

    private static Entity merged(Entity one, Entity other) {
        var names = new EnumMap<Language, String>(Language.class);
        names.putAll(other.names());
        names.putAll(one.names());
        var aliases = new ArrayList<>(one.aliases());
        var known = new LinkedHashSet<>(one.forms());
        names.values().forEach(name -> known.add(Alias.of(name)));
        for (Alias form : other.forms()) {
            if (known.add(form)) {
                aliases.add(form);
            }
        }
        return new Entity(one.id(), one.type(), one.name(), names, aliases);
    }

    /** Whether a text of a source that holds much else can be an alias; those that cannot are counted. */
    boolean isAlias(String text, String id) {
        boolean word = text.codePoints().anyMatch(Character::isLetterOrDigit);
        if (!word && !text.isBlank()) {
            wordless++;
            wordlessExample = wordlessExample.isEmpty() ? "\"" + text + "\" of " + id : wordlessExample;
        }
        return word;
    }

    ImportedGazetteer finish() {
        if (wordless > 0) {
            note("aliases without a letter or digit left out: " + wordless + ", such as " + wordlessExample);
        }
        return new ImportedGazetteer(
                entities.values().stream().map(Placed::entity).toList(), records, rejected, notes);
    }
}
