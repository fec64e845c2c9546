package org.puente.gazetteer;

import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.puente.gazetteer.NameRuns.Part;
import org.puente.text.StopWords;
import org.puente.text.Word;

/**
 * How texts use words and names that have their capitals by choice. First all words and names are surveyed in sketches;
 * then only names are counted that enough documents may have, however many others there are. For one thread.
 */
final class NameUse {
    /** The most names that are counted exactly. */
    private static final int MOST_NAMES = 1 << 18;
    /** Longer words in capitals that texts have in small letters too are shouted. */
    private static final int LONGEST_ACRONYM = 5;
    /** The most full names that are kept of those a surname stands beside. */
    private static final int MOST_BESIDE = 64;

    /** Legal forms of companies: no name by themselves. */
    private static final Set<String> COMPANIES =
            Set.of("corp", "inc", "co", "ltd", "plc", "sa", "cv", "ag", "nv", "llc", "gmbh", "company", "corporation");

    private final Sketch small;
    private final Sketch chosen;
    private final Sketch surveyed;
    private final Map<String, Use> uses = new HashMap<>();
    private int least;

    NameUse(int cells) {
        small = new Sketch(cells);
        chosen = new Sketch(cells);
        surveyed = new Sketch(cells);
    }

    /** How one name is used. */
    static final class Use {
        /** That have it by choice, alone. */
        int documents;
        /** Of these, those that have it as one word of capitals. */
        int acronyms;
        /** Documents that have a longer name which begins or ends with it, too. */
        final Map<String, Integer> beside = new HashMap<>();
    }

    /** Names of tokens: their folded forms with a space between. */
    static String key(Field field, int from, int to) {
        if (to == from + 1) {
            return field.word(from).folded();
        }
        var key = new StringBuilder(field.word(from).folded());
        for (int i = from + 1; i < to; i++) {
            key.append(' ').append(field.word(i).folded());
        }
        return key.toString();
    }

    /** Surveys the words and names of a document. */
    void survey(List<Field> fields) {
        var names = new HashSet<String>();
        var smallWords = new HashSet<String>();
        var chosenWords = new HashSet<String>();
        for (Field field : fields) {
            for (int i = 0; i < field.text.size(); i++) {
                Word word = field.word(i);
                if (word.shape() == Word.Shape.LOWER) {
                    smallWords.add(word.folded());
                } else if (field.setting.tells(i)) {
                    chosenWords.add(word.folded());
                }
            }
            NameRuns.of(field).forEach(run -> addChosen(field, run, names));
        }
        smallWords.forEach(small::add);
        chosenWords.forEach(chosen::add);
        names.forEach(surveyed::add);
    }

    /** Ends the survey: from now on names are counted that so many documents may have. */
    void count(int minDocuments) {
        least = surveyed.floor(minDocuments, MOST_NAMES);
    }

    /** Counts the names of a document. */
    void count(List<Field> fields) {
        var names = new HashSet<String>();
        var acronyms = new HashSet<String>();
        for (Field field : fields) {
            for (var run : NameRuns.of(field)) {
                addChosen(field, run, names);
                Part first = run.getFirst();
                if (run.size() == 1 && first.to() == first.from() + 1 && isAcronym(field.word(first.from()))) {
                    acronyms.add(field.word(first.from()).folded());
                }
            }
        }
        names.removeIf(name -> surveyed.count(name) < least);
        for (String name : names) {
            Use use = uses.computeIfAbsent(name, added -> new Use());
            use.documents++;
            use.acronyms += acronyms.contains(name) ? 1 : 0;
        }
        names.forEach(name -> noteBeside(name, names));
    }

    private static boolean isAcronym(Word word) {
        return word.shape() == Word.Shape.CAPITALS && !StopWords.isOne(word);
    }

    /** The names of a run that stand there by choice: a part that stands alone, or two that are joined. */
    private static void addChosen(Field field, List<Part> run, Set<String> names) {
        if (run.size() == 1 && run.getFirst().sure()) {
            names.add(key(field, run.getFirst().from(), run.getFirst().to()));
        }
        for (int i = 0; i + 1 < run.size(); i++) {
            if (run.get(i).sure()) {
                names.add(key(field, run.get(i).from(), run.get(i + 1).to()));
            }
        }
    }

    /** Notes a person's full name at those of its ends and beginnings that the document has too. */
    private void noteBeside(String name, Set<String> names) {
        if (!isFullName(name)) {
            return;
        }
        for (int space = name.indexOf(' '); space > 0; space = name.indexOf(' ', space + 1)) {
            note(name.substring(space + 1), name, names);
            note(name.substring(0, space), name, names);
        }
    }

    private void note(String part, String name, Set<String> names) {
        Use use = names.contains(part) ? uses.get(part) : null;
        if (use != null && (use.beside.size() < MOST_BESIDE || use.beside.containsKey(name))) {
            use.beside.merge(name, 1, Integer::sum);
        }
    }

    /** Whether it may be a person's: two words or more, the first a given name. */
    static boolean isFullName(String key) {
        int space = key.indexOf(' ');
        return space > 0 && isIn(WordList.GIVEN, key.substring(0, space));
    }

    static String firstWord(String key) {
        int space = key.indexOf(' ');
        return space < 0 ? key : key.substring(0, space);
    }

    static boolean isIn(WordList list, String folded) {
        return (WordList.all(folded) & 1 << list.ordinal()) != 0;
    }

    /** How a name is used, or {@code null} if too few documents have it. */
    @Nullable
    Use of(String key) {
        return uses.get(key);
    }

    /** In how many documents a name stands by choice; 0 if in too few to be counted. */
    int documents(String key) {
        Use use = uses.get(key);
        return use == null ? 0 : use.documents;
    }

    /** The names that were counted. */
    Set<String> names() {
        return uses.keySet();
    }

    /** Whether more documents have a word with a capital by choice than have it in small letters. */
    boolean isMostlyCapitalized(String folded) {
        return chosen.count(folded) > small.count(folded);
    }

    /**
     * Whether it is a name at all: one word is none if as many documents have it in small letters, unless it is mostly
     * written in capitals; nor are titles and months.
     */
    boolean isName(String key) {
        Use use = uses.get(key);
        if (use == null) {
            return false;
        }
        boolean content = false;
        for (String word : key.split(" ", -1)) {
            int lists = WordList.all(word);
            int without =
                    1 << WordList.ROLES.ordinal() | 1 << WordList.PEOPLES.ordinal() | 1 << WordList.SMALL.ordinal();
            content |= (lists & without) == 0 && word.length() > 1 && !COMPANIES.contains(word);
        }
        if (key.indexOf(' ') > 0) {
            return content || !areAll(key, WordList.PEOPLES) && !COMPANIES.contains(firstWord(key));
        }
        boolean acronym = use.acronyms * 2 > use.documents && key.length() <= LONGEST_ACRONYM;
        return acronym || (content && use.documents > small.count(key));
    }

    private static boolean areAll(String key, WordList list) {
        for (String word : key.split(" ", -1)) {
            if (!isIn(list, word) && !isIn(WordList.SMALL, word)) {
                return false;
            }
        }
        return true;
    }
}
