package org.puente.gazetteer;

import java.util.HashMap;
import java.util.Map;

/** Which names are forms of a longer one: a surname, or a full name without its second surname, of one person only. */
final class NameGroups {
    private final NameUse use;
    private final Map<String, String> longer = new HashMap<>();

    private NameGroups(NameUse use) {
        this.use = use;
    }

    static NameGroups of(NameUse use) {
        var groups = new NameGroups(use);
        for (String name : use.names()) {
            String full = groups.fullName(name);
            if (full != null) {
                groups.longer.put(name, full);
            }
        }
        return groups;
    }

    /** The longest name that this is a form of; itself if of none. */
    String root(String name) {
        String root = name;
        for (String full = longer.get(root); full != null; full = longer.get(root)) {
            root = full;
        }
        return root;
    }

    /**
     * The one full name that a name is a part of. It has to stand in half of the documents that have the part, for a part
     * of several words in a tenth; and no other full name may stand in a tenth as many.
     */
    private @org.jspecify.annotations.Nullable String fullName(String name) {
        var of = use.of(name);
        if (of == null) {
            return null;
        }
        String best = null;
        int most = 0;
        int all = 0;
        for (var beside : of.beside.entrySet()) {
            String full = beside.getKey();
            if (!use.isName(full) || !isSurname(name, full) && !isShorter(name, full)) {
                continue;
            }
            int documents = beside.getValue();
            all += documents;
            if (best == null || documents > most || (documents == most && full.compareTo(best) < 0)) {
                best = full;
                most = documents;
            }
        }
        int needed = name.indexOf(' ') > 0 ? 10 : 2;
        return best != null && most * needed >= of.documents && (all - most) * 10 < all ? best : null;
    }

    private static boolean isSurname(String name, String full) {
        return full.endsWith(" " + name) && !NameUse.isIn(WordList.GIVEN, NameUse.firstWord(name));
    }

    /** {@code Claudia Sheinbaum}, of {@code Claudia Sheinbaum Pardo}: ends with a word that is no given name. */
    private static boolean isShorter(String name, String full) {
        String last = name.substring(name.lastIndexOf(' ') + 1);
        return full.startsWith(name + " ")
                && NameUse.isFullName(name)
                && !NameUse.isIn(WordList.GIVEN, last)
                && !Links.isLink(last);
    }
}
