package org.puente.text;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Optional;
import org.puente.Language;

/** The forms of words, for the index and for queries. Safe for many threads. */
public final class Forms {
    /** Acronyms longer than this are words in capitals. */
    private static final int LONGEST_ACRONYM = 6;

    /** Longer ones are more often words of a headline in capitals. */
    private static final int LONGEST_ABBREVIATION = 5;

    private Forms() {}

    /**
     * A form to look for.
     *
     * @param form of the word
     * @param term in the index
     */
    public record Sought(Form form, String term) {}

    /**
     * The terms a word is indexed by in a passage of a language, the written one first. A form that equals a stronger one
     * is left out, so {@link #sought} looks for a form under the stronger ones of its language too.
     */
    static String[] indexTerms(Word word, Language language) {
        var terms = new ArrayList<String>(8);
        terms.add(word.written());
        boolean stop = StopWords.contains(word, language);
        if (!word.folded().equals(word.written())) {
            terms.add(Form.FOLDED.term(word.folded()));
        }
        if (isAcronym(word)) {
            terms.add(Form.ACRONYM.term(word.folded()));
        }
        if (language != Language.OTHER && !stop) {
            var stems = Stems.of(word.folded(), language);
            if (!stems.number().equals(word.folded())) {
                terms.add(stems.numberForm().term(stems.number()));
            }
            if (!stems.derived().equals(word.folded()) && !stems.derived().equals(stems.number())) {
                terms.add(stems.derivedForm().term(stems.derived()));
            }
            if (stems.cognate() != null && !isAbbreviation(word)) {
                terms.add(stems.cognate().term(language));
            }
        }
        return terms.toArray(String[]::new);
    }

    /**
     * The terms by which a word of a query finds its forms in both languages, strongest first, no term twice. A bare
     * term may stand here under a weaker form than {@link Form#WRITTEN}: the number form of {@code casas} is found
     * where {@code casa} was written. An acronym typed in capitals comes before its written form.
     */
    public static List<Sought> sought(Word word) {
        return word.sought();
    }

    static List<Sought> seek(Word word) {
        var forms = new LinkedHashMap<String, Form>();
        if (isAcronym(word)) {
            seek(forms, Form.ACRONYM, word.folded(), Form.ACRONYM);
        }
        seek(forms, Form.WRITTEN, word.written(), Form.WRITTEN);
        boolean stopInEither = isStopWord(word);
        seek(forms, Form.FOLDED, word.folded(), Form.WRITTEN, Form.FOLDED);
        var stems = new ArrayList<Stems>(2);
        var languages = stopInEither && !StopWords.isMatterInOther(word)
                ? List.<Language>of()
                : List.of(Language.ENGLISH, Language.SPANISH);
        for (var language : languages) {
            if (!StopWords.contains(word, language) && !isOfOtherLanguage(word.folded(), language)) {
                stems.add(Stems.of(word.folded(), language));
            }
        }
        for (var stem : stems) {
            seek(forms, stem.numberForm(), stem.number(), Form.WRITTEN, Form.FOLDED, stem.numberForm());
        }
        for (var stem : stems) {
            var form = stem.derivedForm();
            seek(forms, form, stem.derived(), Form.WRITTEN, Form.FOLDED, stem.numberForm(), form);
        }
        var sought = new ArrayList<Sought>(forms.size());
        forms.forEach((term, form) -> sought.add(new Sought(form, term)));
        return List.copyOf(sought);
    }

    /** The singular of a word, folded, read as one of English or Spanish. */
    public static String number(Word word, Language language) {
        return Stems.of(word.folded(), language).number();
    }

    /**
     * The keys of a word of a query, read as one of a language; none if it is no word of that language or a stop word.
     * Passages of the language hold its family under this key, those of the other language its cognates under keys alike.
     */
    public static Optional<CognateKey> key(Word word, Language language) {
        if (isStopWord(word) || isAbbreviation(word) || isOfOtherLanguage(word.folded(), language)) {
            return Optional.empty();
        }
        return Optional.ofNullable(Stems.of(word.folded(), language).cognate());
    }

    /** Looks for a text of this form in these namespaces, where no stronger form looks for the same. */
    private static void seek(LinkedHashMap<String, Form> forms, Form form, String text, Form... namespaces) {
        for (var namespace : namespaces) {
            forms.putIfAbsent(namespace.term(text), form);
        }
    }

    /** Whether a word is a stop word of either language, optional in queries; {@code US} and {@code IT} in capitals are none. */
    public static boolean isStopWord(Word word) {
        return StopWords.contains(word, Language.ENGLISH) || StopWords.contains(word, Language.SPANISH);
    }

    /** {@code news} has no Spanish singular {@code new}, nor {@code martes} an English {@code marte}. */
    private static boolean isOfOtherLanguage(String folded, Language language) {
        return language == Language.ENGLISH ? SpanishNumber.hasOnlyThis(folded) : EnglishNumber.hasOnlyThis(folded);
    }

    /** What is written in letters of its own has no spelling to go by: {@code T-MEC, CJNG}. */
    private static boolean isAbbreviation(Word word) {
        return word.joined()
                || (word.shape() == Word.Shape.CAPITALS && word.folded().length() <= LONGEST_ABBREVIATION);
    }

    /** Whether a word is written like an acronym: in capitals, and short. */
    public static boolean isAcronym(Word word) {
        return word.shape() == Word.Shape.CAPITALS && word.folded().length() <= LONGEST_ACRONYM;
    }
}
