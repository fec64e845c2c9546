package org.puente.index;

import java.util.Arrays;
import org.apache.lucene.util.BytesRef;

/**
 * In which sentence or paragraph each mention of a document stands: its marks read for that alone, without an object for a
 * passage or a mention. The texts of a document are numbered through, those of the title first; a blank title has none. Used
 * for one document after another, by one thread.
 */
public final class MentionPlaces {
    private final boolean paragraphs;
    private int[] ends = new int[16];
    private int titleUnits;
    private int bodyUnits;
    private BytesRef[] strings = new BytesRef[16];
    private int stringCount;
    private int mentions;
    private int[] units = new int[16];
    private int[] entities = new int[16];
    private int[] types = new int[16];

    /** Of paragraphs, or else of sentences. */
    public MentionPlaces(boolean paragraphs) {
        this.paragraphs = paragraphs;
    }

    /** Reads the marks of a document, which stay in use until the next. */
    public void read(BytesRef marks) {
        var bytes = new Bytes(marks);
        bytes.number();
        titleUnits = readSection(bytes, 0);
        bodyUnits = readSection(bytes, titleUnits);
        stringCount = bytes.number();
        for (int i = 0; i < stringCount; i++) {
            if (i == strings.length) {
                strings = Arrays.copyOf(strings, 2 * i);
            }
            strings[i] = bytes.slice();
        }
        readMentions(bytes);
    }

    /** How many sentences or paragraphs. */
    public int units() {
        return titleUnits + bodyUnits;
    }

    /** How many of them are the title's. */
    public int titleUnits() {
        return titleUnits;
    }

    /** Where one ends in the text of its field, UTF-16 code units. */
    public int end(int unit) {
        return ends[unit];
    }

    /** How many mentions of an entity; those left open are passed over. */
    public int mentions() {
        return mentions;
    }

    /** The sentence or paragraph in which a mention starts. */
    public int unit(int mention) {
        return units[mention];
    }

    /** The number among the strings of the id of a mention's entity. */
    public int entity(int mention) {
        return entities[mention];
    }

    /** The number among the strings of the type of a mention's entity. */
    public int type(int mention) {
        return types[mention];
    }

    /** How many strings the mentions of this document use. */
    public int strings() {
        return stringCount;
    }

    /** One of them, in UTF-8. */
    public BytesRef string(int number) {
        return strings[number];
    }

    /** Keeps the ends that matter after those that are kept already; a text without characters has no unit. */
    private int readSection(Bytes bytes, int from) {
        for (int passages = bytes.number(); passages > 0; passages--) {
            bytes.number();
            bytes.number();
            bytes.number();
        }
        int sentences = readEnds(bytes, from, !paragraphs);
        int blocks = readEnds(bytes, from, paragraphs);
        int count = paragraphs ? blocks : sentences;
        return count == 1 && ends[from] == 0 ? 0 : count;
    }

    private int readEnds(Bytes bytes, int from, boolean kept) {
        int count = bytes.number();
        if (kept && from + count > ends.length) {
            ends = Arrays.copyOf(ends, Math.max(from + count, 2 * ends.length));
        }
        int last = 0;
        for (int i = 0; i < count; i++) {
            last += bytes.number();
            if (kept) {
                ends[from + i] = last;
            }
        }
        return count;
    }

    /** As {@link MarksCodec} writes them: offsets count from the end of the mention before in the same field. */
    private void readMentions(Bytes bytes) {
        mentions = 0;
        boolean lastInTitle = false;
        int lastEnd = 0;
        int unit = 0;
        for (int left = bytes.number(), first = left; left > 0; left--) {
            int packed = bytes.number();
            boolean inTitle = (packed & 1) == 1;
            boolean sameField = left != first && inTitle == lastInTitle;
            int start = (sameField ? lastEnd : 0) + bytes.number();
            lastEnd = start + bytes.number();
            lastInTitle = inTitle;
            int candidates = packed >>> 2;
            for (int i = 0; i < candidates; i++) {
                bytes.number();
            }
            int entity = (packed & 2) != 0 ? bytes.number() : -1;
            int type = bytes.number();
            bytes.number();
            bytes.number();
            bytes.number();
            unit = unit(inTitle, start, sameField ? unit : inTitle ? 0 : titleUnits);
            if (entity >= 0) {
                add(unit, entity, type);
            }
        }
    }

    /** Mentions come in order, so the search goes on from the unit of the one before. */
    private int unit(boolean inTitle, int start, int from) {
        int first = inTitle ? 0 : titleUnits;
        int last = (inTitle ? titleUnits : units()) - 1;
        int unit = from;
        while (unit > first && ends[unit - 1] > start) {
            unit--;
        }
        while (unit < last && ends[unit] <= start) {
            unit++;
        }
        return unit;
    }

    private void add(int unit, int entity, int type) {
        if (mentions == units.length) {
            units = Arrays.copyOf(units, 2 * mentions);
            entities = Arrays.copyOf(entities, 2 * mentions);
            types = Arrays.copyOf(types, 2 * mentions);
        }
        units[mentions] = unit;
        entities[mentions] = entity;
        types[mentions] = type;
        mentions++;
    }
}
