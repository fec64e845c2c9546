package org.puente.index;

import java.util.HexFormat;
import java.util.Map;
import java.util.TreeMap;
import org.puente.IndexFormatException;
import org.puente.Language;
import org.puente.text.AnalysisFingerprint;

/**
 * What a commit says of itself: the layout, the analysis and the gazetteer it was made with, and its totals. Anything
 * else than what this program makes is an error at opening, never a wrong result later.
 *
 * @param format version of the layout
 * @param index identity of the index, from its first commit on: 16 hexadecimal digits
 * @param analysis fingerprint of the text analysis
 * @param gazetteer fingerprint of the gazetteer
 * @param updated number of the newest update that put documents, 0 for none: its time, in milliseconds since 1970, or
 *     later where clocks went back; so that in an older copy of an index that went its own way numbers differ too
 * @param totals of the documents
 */
public record Manifest(int format, String index, String analysis, String gazetteer, long updated, Totals totals) {
    /** The layout that this program reads and writes. */
    public static final int FORMAT = 5;

    private static final String NEW = "0000000000000000";
    private static final String PREFIX = "puente.";

    /** The manifest of an index that has no commit. */
    static Manifest none(String gazetteer) {
        return new Manifest(FORMAT, NEW, AnalysisFingerprint.fingerprint(), gazetteer, 0, Totals.NOTHING);
    }

    /**
     * The manifest of the next commit. An index has the identity of the documents it first held, so that the same input
     * makes the same index; another gazetteer leaves it as it is.
     */
    Manifest next(Totals now, String tagged, long newest) {
        String identity = index.equals(NEW) && now.documents() > 0
                ? HexFormat.of().toHexDigits(now.corpus() ^ Long.parseUnsignedLong(tagged, 16))
                : index;
        return new Manifest(FORMAT, identity, analysis, tagged, newest, now);
    }

    /** The number of an update that begins now. */
    long nextUpdate() {
        return Math.max(updated + 1, System.currentTimeMillis());
    }

    Map<String, String> toCommitData() {
        var data = new TreeMap<String, String>();
        data.put(PREFIX + "format", Integer.toString(format));
        data.put(PREFIX + "index", index);
        data.put(PREFIX + "analysis", analysis);
        data.put(PREFIX + "gazetteer", gazetteer);
        data.put(PREFIX + "updated", Long.toString(updated));
        data.put(PREFIX + "documents", Long.toString(totals.documents()));
        put(data, "title", totals.titles());
        put(data, "body", totals.bodies());
        data.put(PREFIX + "characters", Long.toString(totals.characters()));
        data.put(PREFIX + "mentions", Long.toString(totals.mentions()));
        data.put(PREFIX + "corpus", Long.toHexString(totals.corpus()));
        return data;
    }

    /**
     * Reads and checks a commit's manifest.
     *
     * @throws IndexFormatException if it is not one that this program can use
     */
    static Manifest read(Map<String, String> data, String folder) {
        String format = data.get(PREFIX + "format");
        if (format == null) {
            throw new IndexFormatException(
                    "not a Puente index: " + folder + " holds a Lucene index of something else; choose another folder");
        }
        if (!format.equals(Integer.toString(FORMAT))) {
            throw new IndexFormatException("index has format " + format + ", this program format " + FORMAT + ": "
                    + folder + "; index the documents again into a new folder");
        }
        var manifest = manifest(data, folder);
        if (!manifest.analysis.equals(AnalysisFingerprint.fingerprint())) {
            throw new IndexFormatException("index was made with another text analysis (" + manifest.analysis
                    + ", this program has " + AnalysisFingerprint.fingerprint() + "): " + folder
                    + "; index the documents again into a new folder");
        }
        return manifest;
    }

    private static Manifest manifest(Map<String, String> data, String folder) {
        try {
            return new Manifest(
                    FORMAT,
                    HexFormat.of().toHexDigits(Long.parseUnsignedLong(text(data, "index"), 16)),
                    text(data, "analysis"),
                    text(data, "gazetteer"),
                    data.containsKey(PREFIX + "updated") ? number(data, "updated") : 0,
                    new Totals(
                            number(data, "documents"),
                            lengths(data, "title"),
                            lengths(data, "body"),
                            number(data, "characters"),
                            number(data, "mentions"),
                            Long.parseUnsignedLong(text(data, "corpus"), 16)));
        } catch (NumberFormatException e) {
            throw new IndexFormatException("index has a damaged manifest: " + folder + " (" + e.getMessage()
                    + "); index the documents again into a new folder");
        }
    }

    private static void put(Map<String, String> data, String field, FieldLengths lengths) {
        put(data, field, Language.ENGLISH, lengths.english());
        put(data, field, Language.SPANISH, lengths.spanish());
        put(data, field, Language.OTHER, lengths.other());
    }

    private static void put(Map<String, String> data, String field, Language language, Lengths lengths) {
        data.put(PREFIX + field + ".texts." + language.code(), Long.toString(lengths.texts()));
        data.put(PREFIX + field + ".logarithms." + language.code(), Long.toString(lengths.logarithms()));
    }

    private static FieldLengths lengths(Map<String, String> data, String field) {
        return new FieldLengths(
                lengths(data, field, Language.ENGLISH),
                lengths(data, field, Language.SPANISH),
                lengths(data, field, Language.OTHER));
    }

    private static Lengths lengths(Map<String, String> data, String field, Language language) {
        return new Lengths(
                number(data, field + ".texts." + language.code()),
                number(data, field + ".logarithms." + language.code()));
    }

    private static long number(Map<String, String> data, String name) {
        return Long.parseLong(text(data, name));
    }

    private static String text(Map<String, String> data, String name) {
        return data.getOrDefault(PREFIX + name, "");
    }
}
