package org.puente.gazetteer;

import java.io.BufferedInputStream;
import java.io.BufferedOutputStream;
import java.io.DataInputStream;
import java.io.DataOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.zip.CRC32;
import java.util.zip.CheckedInputStream;
import java.util.zip.CheckedOutputStream;
import org.puente.Alias;
import org.puente.Entity;
import org.puente.Gazetteer;
import org.puente.GazetteerException;
import org.puente.IndexFormatException;
import org.puente.Language;
import org.puente.MatchPolicy;

/**
 * Our own compact form of a gazetteer: a magic number, a version, the entities in order, a checksum. Texts are UTF-8
 * with their length; policies, needs and languages are bytes. What is read equals what was written, order included.
 */
public final class GazetteerCodec {
    private static final int MAGIC = 0x50474131;
    private static final int VERSION = 1;
    private static final int LONGEST = 1 << 20;

    private GazetteerCodec() {}

    /**
     * Writes a gazetteer; flushes the stream and does not close it.
     *
     * @throws IOException as the stream does
     */
    public static void write(Gazetteer gazetteer, OutputStream out) throws IOException {
        var checked = new CheckedOutputStream(new BufferedOutputStream(out), new CRC32());
        var data = new DataOutputStream(checked);
        data.writeInt(MAGIC);
        data.writeByte(VERSION);
        data.writeInt(gazetteer.entities().size());
        for (Entity entity : gazetteer.entities()) {
            write(entity, data);
        }
        data.writeLong(checked.getChecksum().getValue());
        data.flush();
    }

    /**
     * Reads what {@link #write} wrote; does not close the stream, and may read past the end of the gazetteer.
     *
     * @throws IndexFormatException if it is not a gazetteer, of another version, or damaged
     * @throws IOException as the stream does
     */
    public static Gazetteer read(InputStream in) throws IOException {
        var checked = new CheckedInputStream(new BufferedInputStream(in), new CRC32());
        var data = new DataInputStream(checked);
        try {
            if (data.readInt() != MAGIC) {
                throw new IndexFormatException("this is not a compiled gazetteer; make the index again or retag it");
            }
            int version = data.readUnsignedByte();
            if (version != VERSION) {
                throw new IndexFormatException("the compiled gazetteer has version " + version + ", this program reads "
                        + VERSION + "; retag the index");
            }
            int size = data.readInt();
            if (size < 0) {
                throw damaged("it has " + size + " entities");
            }
            var entities = new ArrayList<Entity>(Math.min(size, LONGEST));
            for (int i = 0; i < size; i++) {
                entities.add(readEntity(data));
            }
            long sum = checked.getChecksum().getValue();
            if (data.readLong() != sum) {
                throw damaged("its checksum is wrong");
            }
            return Gazetteer.of(entities);
        } catch (java.io.EOFException e) {
            throw damaged("it ends too early");
        } catch (GazetteerException | IllegalArgumentException e) {
            throw damaged(String.valueOf(e.getMessage()));
        }
    }

    private static IndexFormatException damaged(String how) {
        return new IndexFormatException("the compiled gazetteer is damaged: " + how + "; retag the index");
    }

    private static void write(Entity entity, DataOutputStream data) throws IOException {
        write(entity.id(), data);
        write(entity.type(), data);
        write(entity.name(), data);
        data.writeByte(entity.names().size());
        for (Map.Entry<Language, String> name : new TreeMap<>(entity.names()).entrySet()) {
            write(name.getKey().code(), data);
            write(name.getValue(), data);
        }
        write(entity.aliases().size(), data);
        for (Alias alias : entity.aliases()) {
            write(alias.text(), data);
            write(alias.match() == null ? "" : alias.match().code(), data);
            data.writeByte(alias.needs().ordinal());
            write(alias.context(), data);
            write(alias.not(), data);
            write(alias.language() == null ? "" : alias.language().code(), data);
        }
    }

    private static Entity readEntity(DataInputStream data) throws IOException {
        String id = readText(data);
        String type = readText(data);
        String name = readText(data);
        var names = new HashMap<Language, String>();
        for (int left = data.readUnsignedByte(); left > 0; left--) {
            names.put(language(readText(data)), readText(data));
        }
        var aliases = new ArrayList<Alias>();
        for (int left = readLength(data); left > 0; left--) {
            aliases.add(readAlias(data));
        }
        return new Entity(id, type, name, names, aliases);
    }

    private static Alias readAlias(DataInputStream data) throws IOException {
        String text = readText(data);
        String match = readText(data);
        int needs = data.readUnsignedByte();
        if (needs >= Alias.Need.values().length) {
            throw damaged("unknown need " + needs);
        }
        var context = readTexts(data);
        var not = readTexts(data);
        String language = readText(data);
        return new Alias(
                text,
                match.isEmpty() ? null : MatchPolicy.of(match),
                Alias.Need.values()[needs],
                context,
                not,
                language.isEmpty() ? null : language(language));
    }

    private static Language language(String code) {
        for (Language language : Language.values()) {
            if (language.code().equals(code)) {
                return language;
            }
        }
        throw damaged("unknown language " + code);
    }

    private static void write(List<String> texts, DataOutputStream data) throws IOException {
        write(texts.size(), data);
        for (String text : texts) {
            write(text, data);
        }
    }

    private static List<String> readTexts(DataInputStream data) throws IOException {
        var texts = new ArrayList<String>();
        for (int left = readLength(data); left > 0; left--) {
            texts.add(readText(data));
        }
        return texts;
    }

    private static void write(String text, DataOutputStream data) throws IOException {
        byte[] bytes = text.getBytes(java.nio.charset.StandardCharsets.UTF_8);
        write(bytes.length, data);
        data.write(bytes);
    }

    private static String readText(DataInputStream data) throws IOException {
        byte[] bytes = new byte[readLength(data)];
        data.readFully(bytes);
        return new String(bytes, java.nio.charset.StandardCharsets.UTF_8);
    }

    /** Lengths up to 254 take one byte. */
    private static void write(int length, DataOutputStream data) throws IOException {
        data.writeByte(Math.min(length, 255));
        if (length >= 255) {
            data.writeInt(length);
        }
    }

    private static int readLength(DataInputStream data) throws IOException {
        int length = data.readUnsignedByte();
        if (length == 255) {
            length = data.readInt();
        }
        if (length < 0 || length > LONGEST) {
            throw damaged("it has a length of " + length);
        }
        return length;
    }
}
