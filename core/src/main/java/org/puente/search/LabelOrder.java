package org.puente.search;

import java.util.Comparator;
import org.puente.text.Letters;

/** The order of labels for people: case and accents aside, {@code ñ} after {@code n}. */
final class LabelOrder {
    static final Comparator<String> LABELS =
            Comparator.comparing(LabelOrder::key).thenComparing(Comparator.naturalOrder());

    private LabelOrder() {}

    /** What is compared first. */
    static String key(String label) {
        // After every n with another letter, before every o.
        return folded(label).replace("ñ", "n\uFFFF");
    }

    /** Small letters without accents. */
    static String folded(String text) {
        return Letters.fold(Letters.lower(text));
    }

    /** Whether a word of a folded text starts so. */
    static boolean hasWordFrom(String folded, String prefix) {
        for (int at = folded.indexOf(prefix); at >= 0; at = folded.indexOf(prefix, at + 1)) {
            if (at == 0 || !Character.isLetterOrDigit(folded.codePointBefore(at))) {
                return true;
            }
        }
        return false;
    }
}
