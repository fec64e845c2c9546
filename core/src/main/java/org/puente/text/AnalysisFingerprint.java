package org.puente.text;

import java.nio.charset.StandardCharsets;
import java.util.HexFormat;
import org.apache.lucene.util.BytesRef;
import org.puente.Language;

/**
 * What the analysis makes of a fixed probe text, in 16 hexadecimal digits. An index keeps it, so that a changed rule, word
 * list or JDK shows itself at opening and never as missing hits.
 */
public final class AnalysisFingerprint {
    private static final String PROBE = """
            The U.S. and México signed the T-MEC; women's rights, countries, tariffs, crises, policies and migration changed.
            EE. UU. y México firmaron el T\u2011MEC: los años, las luces, naciones, presidenta, cárteles y migración; AT&T, D.C.
            Sen. Rubio didn't speak (1,000.5 km). ¿Qué dijo la Dra. Sheinbaum? Investigación, seguridad, Ca\u0301rtel, co\u00adoperation, MS-13.

            Straße, İstanbul, œuvre, Ελλάδα, 北京, \ud835\udd38.
            """;

    private AnalysisFingerprint() {}

    /** The fingerprint of this build on this JDK. */
    public static String fingerprint() {
        long hash = add(0xcbf29ce484222325L, TextAnalyzer.small().analyze(PROBE, null));
        hash = add(hash, TextAnalyzer.small().analyze(PROBE, Language.ENGLISH));
        hash = add(hash, TextAnalyzer.small().analyze(PROBE, Language.SPANISH));
        return HexFormat.of().toHexDigits(hash);
    }

    private static long add(long start, AnalyzedText text) {
        long hash = start;
        for (var passage : text.passages()) {
            hash = add(hash, passage.toString());
            for (int i = 0; i < text.size(); i++) {
                hash = add(
                        hash, text.start(i) + "-" + text.end(i) + text.word(i).shape());
                for (BytesRef term : text.terms(i, passage.language())) {
                    hash = add(hash, term.utf8ToString());
                }
            }
        }
        for (int end : text.sentenceEnds()) {
            hash = add(hash, "." + end);
        }
        return hash;
    }

    /** One step of FNV-1a for each byte (G. Fowler, L. C. Noll, K.-P. Vo, 1991). */
    private static long add(long start, String text) {
        long hash = start;
        for (byte b : text.getBytes(StandardCharsets.UTF_8)) {
            hash = (hash ^ (b & 0xff)) * 0x100000001b3L;
        }
        return (hash ^ '\n') * 0x100000001b3L;
    }
}
