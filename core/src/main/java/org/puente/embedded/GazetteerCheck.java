package org.puente.embedded;

import java.util.ArrayList;
import java.util.List;
import org.puente.Gazetteer;
import org.puente.GazetteerFinding;
import org.puente.Snapshot;
import org.puente.Spellings;
import org.puente.gazetteer.AliasCheck;

/** What the keeper of a gazetteer should look at. Safe for any number of threads. */
public final class GazetteerCheck {
    private GazetteerCheck() {}

    /** What can be told from the gazetteer alone, by kind, then in its order. Takes about as long as compiling it. */
    public static List<GazetteerFinding> of(Gazetteer gazetteer) {
        return AliasCheck.of(gazetteer).findings();
    }

    /**
     * The same, and the aliases that the texts of a snapshot write in small letters as often as with a capital; those that
     * do so most are first. Reads all its texts once. The snapshot's own gazetteer has no say.
     *
     * @throws org.puente.IndexStorageException if reading fails
     */
    public static List<GazetteerFinding> of(Gazetteer gazetteer, Snapshot texts) {
        var check = AliasCheck.of(gazetteer);
        var findings = new ArrayList<>(check.findings());
        findings.addAll(check.risky(texts.answer(new Spellings(check.phrases()))));
        return List.copyOf(findings);
    }
}
