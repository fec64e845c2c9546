package org.puente.gazetteer;

import java.io.IOException;
import java.io.OutputStream;
import java.nio.ByteBuffer;
import java.util.Arrays;
import java.util.function.Supplier;
import org.puente.Gazetteer;
import org.puente.IndexFormatException;

/**
 * The file of a gazetteer: its entities in order, and their names compiled, so that opening it reads arrays and makes no
 * object for an entity or an alias before a text, a question or a label asks for it. It has two parts, each with a checksum:
 * what texts and filters need, read at opening, and names for completion with the orders of labels, read when they are
 * needed first.
 */
public final class GazetteerCodec {
    /** Of the compiled names; a file with another one is read, and its names are compiled again. */
    private static final int LAYOUT = 4;

    private GazetteerCodec() {}

    /**
     * Writes a gazetteer with its compiled names, which are made if they are not yet; flushes the stream and does not
     * close it.
     *
     * @throws IOException as the stream does
     */
    public static void write(Entities entities, OutputStream out) throws IOException {
        var first = new Sections.Writer();
        StoredEntities.write(entities.gazetteer(), first);
        first.ints(new int[] {WordList.fingerprint(), LAYOUT});
        entities.tagger().names().write(first);
        first.write(out);
        var second = new Sections.Writer();
        entities.names().write(second);
        entities.labels().write(second);
        second.write(out);
    }

    /**
     * Opens what {@link #write} wrote. Names that another version compiled, or by other word lists, are compiled again when
     * they are needed.
     *
     * @param file all of it, from 0 to its limit, mapped or not; kept, not to be changed
     * @throws IndexFormatException if it is not a gazetteer, of another version, or damaged; damage of the second part is
     *     told when it is needed first, but for one that is cut short
     */
    public static Entities read(ByteBuffer file) {
        var sections = Sections.of(file);
        Sections.requireWhole(sections.rest());
        var stored = StoredEntities.read(sections);
        var gazetteer = Gazetteer.of(stored);
        int[] lists = sections.ints();
        Supplier<Second> second = Entities.once(() -> Second.read(Sections.of(sections.rest()), gazetteer, stored));
        return Entities.of(
                gazetteer,
                new Entities.Parts(
                        () -> Arrays.equals(lists, new int[] {WordList.fingerprint(), LAYOUT})
                                ? EntityTagger.of(NameTable.read(sections, stored::at))
                                : EntityTagger.of(gazetteer),
                        () -> second.get().names(),
                        () -> second.get().labels(),
                        () -> stored::number));
    }

    /** What the second part holds. */
    private record Second(NameIndex names, Labels labels) {
        static Second read(Sections in, Gazetteer gazetteer, StoredEntities stored) {
            return new Second(NameIndex.read(in, gazetteer, stored::at), Labels.read(in));
        }
    }
}
