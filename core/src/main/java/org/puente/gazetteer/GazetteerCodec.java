package org.puente.gazetteer;

import java.io.IOException;
import java.io.OutputStream;
import java.nio.ByteBuffer;
import org.puente.Gazetteer;
import org.puente.IndexFormatException;

/**
 * The file of a gazetteer: its entities in order, and their names compiled, so that opening it reads arrays and makes no
 * object for an entity or an alias before a text, a question or a label asks for it.
 */
public final class GazetteerCodec {
    private GazetteerCodec() {}

    /**
     * Writes a gazetteer with its compiled names, which are made if they are not yet; flushes the stream and does not
     * close it.
     *
     * @throws IOException as the stream does
     */
    public static void write(Entities entities, OutputStream out) throws IOException {
        var sections = new Sections.Writer();
        StoredEntities.write(entities.gazetteer(), sections);
        sections.ints(new int[] {WordList.fingerprint()});
        entities.tagger().names().write(sections);
        sections.write(out);
    }

    /**
     * Opens what {@link #write} wrote. Names that another version compiled by other word lists are compiled again when
     * they are needed.
     *
     * @param file all of it, from 0 to its limit, mapped or not; kept, not to be changed
     * @throws IndexFormatException if it is not a gazetteer, of another version, or damaged
     */
    public static Entities read(ByteBuffer file) {
        var sections = Sections.of(file);
        var stored = StoredEntities.read(sections);
        var gazetteer = Gazetteer.of(stored);
        int[] lists = sections.ints();
        var names = NameTable.read(sections, stored::at);
        return Entities.of(
                gazetteer,
                () -> lists.length == 1 && lists[0] == WordList.fingerprint()
                        ? EntityTagger.of(names)
                        : EntityTagger.of(gazetteer));
    }
}
