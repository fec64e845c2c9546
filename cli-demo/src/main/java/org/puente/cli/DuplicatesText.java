package org.puente.cli;

import java.util.Locale;
import org.puente.Duplicates.Member;

/** A near-duplicate for people, in one line. */
final class DuplicatesText {
    private DuplicatesText() {}

    static String line(Member member) {
        var title = Plain.line(member.title());
        return String.format(
                Locale.ROOT,
                "%4.0f%%  %-10s  %s  %s",
                100 * member.similarity(),
                member.published() == null ? "" : member.published(),
                Plain.line(member.id()),
                title.isEmpty() ? "(no title)" : title);
    }
}
