package org.puente.gazetteer;

import java.io.DataInputStream;
import java.io.DataOutputStream;
import java.io.IOException;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.puente.Alias;
import org.puente.Entity;
import org.puente.Language;
import org.puente.MatchPolicy;

/** An entity as bytes, its id first: texts are UTF-8 with their length; policies, needs and languages are bytes. */
final class EntityBytes {
    private static final int LONGEST = 1 << 20;

    private EntityBytes() {}

    /** Writes an entity. */
    static void write(Entity entity, DataOutputStream data) throws IOException {
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

    /** Reads an entity. */
    static Entity read(DataInputStream data) throws IOException {
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
            throw Sections.damaged("unknown need " + needs);
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
        throw Sections.damaged("unknown language " + code);
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

    static String readText(DataInputStream data) throws IOException {
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
            throw Sections.damaged("it has a length of " + length);
        }
        return length;
    }
}
