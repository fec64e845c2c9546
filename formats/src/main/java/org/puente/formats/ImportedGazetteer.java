package org.puente.formats;

import java.util.List;
import org.puente.Entity;
import org.puente.Gazetteer;

/**
 * What was read from files of entities.
 *
 * @param entities each valid, no id twice, in the order of their first record
 * @param records rows, lines or results that were read, whatever became of them
 * @param rejected records that are no entity, and why; the others do not suffer
 * @param notes what the files held and the entities do not, a line each
 */
public record ImportedGazetteer(List<Entity> entities, long records, List<BadRecord> rejected, List<String> notes) {
    /** Copies the lists. */
    public ImportedGazetteer {
        entities = List.copyOf(entities);
        rejected = List.copyOf(rejected);
        notes = List.copyOf(notes);
    }

    /** The entities as one gazetteer. */
    public Gazetteer gazetteer() {
        return Gazetteer.of(entities);
    }
}
