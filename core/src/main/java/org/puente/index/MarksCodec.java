package org.puente.index;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.apache.lucene.util.BytesRef;
import org.jspecify.annotations.Nullable;
import org.puente.Language;
import org.puente.MatchPolicy;
import org.puente.Mention;
import org.puente.Passage;
import org.puente.index.Marks.Section;
import org.puente.text.AnalyzedText;
import org.puente.text.Fields;

/** Marks as bytes: offsets as steps from the one before, each string of a document once. */
final class MarksCodec {
    private MarksCodec() {}

    static BytesRef encode(@Nullable Language fixed, AnalyzedText title, AnalyzedText body, List<Mention> mentions) {
        var bytes = new Bytes(256 + mentions.size() * 8);
        bytes.number(fixed == null ? 0 : fixed.ordinal() + 1);
        writeSection(Section.of(title), bytes);
        writeSection(Section.of(body), bytes);
        var strings = new LinkedHashMap<String, Integer>();
        for (Mention mention : mentions) {
            stringsOf(mention).forEach(text -> strings.putIfAbsent(text, strings.size()));
        }
        bytes.number(strings.size());
        strings.keySet().forEach(bytes::string);
        bytes.number(mentions.size());
        Mention last = null;
        for (Mention mention : mentions) {
            writeMention(mention, last, strings, bytes);
            last = mention;
        }
        return bytes.toBytesRef();
    }

    static Marks decode(BytesRef encoded) {
        var bytes = new Bytes(encoded);
        int fixed = bytes.number();
        Section title = readSection(bytes);
        Section body = readSection(bytes);
        var strings = new String[bytes.number()];
        for (int i = 0; i < strings.length; i++) {
            strings[i] = bytes.string();
        }
        int size = bytes.number();
        var mentions = new ArrayList<Mention>(size);
        Mention last = null;
        for (int i = 0; i < size; i++) {
            last = readMention(last, strings, bytes);
            mentions.add(last);
        }
        return new Marks(fixed == 0 ? null : Language.values()[fixed - 1], title, body, mentions);
    }

    private static List<String> stringsOf(Mention mention) {
        var strings = new ArrayList<>(mention.candidates());
        if (mention.entity() != null) {
            strings.add(mention.entity());
        }
        strings.addAll(List.of(mention.type(), mention.alias(), mention.evidence()));
        return strings;
    }

    /** Where offsets count from: the end of the mention before in the same field. */
    private static int base(boolean inTitle, @Nullable Mention last) {
        return last != null && last.field().equals(field(inTitle)) ? last.end() : 0;
    }

    private static String field(boolean inTitle) {
        return inTitle ? Fields.TITLE : Fields.BODY;
    }

    private static void writeMention(
            Mention mention, @Nullable Mention last, Map<String, Integer> strings, Bytes bytes) {
        boolean inTitle = mention.field().equals(Fields.TITLE);
        bytes.number(mention.candidates().size() << 2 | (mention.entity() == null ? 0 : 2) | (inTitle ? 1 : 0));
        bytes.number(mention.start() - base(inTitle, last));
        bytes.number(mention.end() - mention.start());
        stringsOf(mention).forEach(text -> bytes.number(strings.getOrDefault(text, 0)));
        bytes.number(mention.policy().ordinal());
    }

    private static Mention readMention(@Nullable Mention last, String[] strings, Bytes bytes) {
        int packed = bytes.number();
        boolean inTitle = (packed & 1) == 1;
        int start = base(inTitle, last) + bytes.number();
        int end = start + bytes.number();
        var candidates = new ArrayList<String>();
        for (int i = 0; i < packed >>> 2; i++) {
            candidates.add(strings[bytes.number()]);
        }
        String entity = (packed & 2) != 0 ? strings[bytes.number()] : null;
        String type = strings[bytes.number()];
        String alias = strings[bytes.number()];
        String evidence = strings[bytes.number()];
        var policy = MatchPolicy.values()[bytes.number()];
        return new Mention(field(inTitle), start, end, entity, type, alias, policy, evidence, candidates);
    }

    private static void writeSection(Section section, Bytes bytes) {
        bytes.number(section.passages().size());
        int last = 0;
        for (Passage passage : section.passages()) {
            bytes.number(passage.start() - last);
            bytes.number(passage.end() - passage.start());
            bytes.number(passage.language().ordinal());
            last = passage.end();
        }
        writeEnds(section.sentenceEnds(), bytes);
        writeEnds(section.paragraphEnds(), bytes);
    }

    private static Section readSection(Bytes bytes) {
        int size = bytes.number();
        var passages = new ArrayList<Passage>(size);
        int last = 0;
        for (int i = 0; i < size; i++) {
            int start = last + bytes.number();
            last = start + bytes.number();
            passages.add(new Passage(start, last, Language.values()[bytes.number()]));
        }
        return new Section(passages, readEnds(bytes), readEnds(bytes));
    }

    private static void writeEnds(int[] ends, Bytes bytes) {
        bytes.number(ends.length);
        int last = 0;
        for (int end : ends) {
            bytes.number(end - last);
            last = end;
        }
    }

    private static int[] readEnds(Bytes bytes) {
        var ends = new int[bytes.number()];
        int last = 0;
        for (int i = 0; i < ends.length; i++) {
            last = ends[i] = last + bytes.number();
        }
        return ends;
    }
}
