package org.puente.search;

import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.apache.lucene.index.Term;
import org.apache.lucene.search.TermQuery;
import org.puente.Language;
import org.puente.Span.Via;
import org.puente.query.Translated;
import org.puente.query.Translated.Leaf;
import org.puente.text.CognateKey;
import org.puente.text.Fields;
import org.puente.text.Form;

/** Names the parts of a score: Lucene describes a term as {@code weight(body:/etariff in 12) [BM25], result of:}. */
final class ExplainedPart {
    private static final Pattern WEIGHT = Pattern.compile("weight\\((.*) in -?\\d+\\).*", Pattern.DOTALL);
    private static final Pattern TERM = Pattern.compile("(title|body)(\\.entity)?:(\\S+)");
    private static final Pattern PHRASE = Pattern.compile("(title|body):(\".*\")", Pattern.DOTALL);
    /** The spellings of a word in a phrase, the one as written first. */
    private static final Pattern SPELLINGS = Pattern.compile("\\((\\S+)[^)]*\\)");

    private static final Pattern SPELLED = Pattern.compile("(?:title|body):\\(.*", Pattern.DOTALL);
    private static final Pattern CONSTANT = Pattern.compile("ConstantScore\\((.*)\\)(\\^[0-9.]+)?", Pattern.DOTALL);
    private static final int LONGEST = 100;

    private final Translated translated;
    private final Names names;

    ExplainedPart(Translated translated, Names names) {
        this.translated = translated;
        this.names = names;
    }

    String name(String description) {
        Matcher weight = WEIGHT.matcher(description);
        String part = weight.matches() ? weight.group(1) : description;
        Matcher constant = CONSTANT.matcher(part);
        part = constant.matches() ? constant.group(1) : part;
        if (SPELLED.matcher(part).matches()) {
            return spelled(part);
        }
        Matcher term = TERM.matcher(part);
        if (term.matches()) {
            String field = term.group(1);
            return term.group(2) == null ? word(field, term.group(3)) : mention(field, term.group(3));
        }
        Matcher phrase = PHRASE.matcher(part);
        if (phrase.matches()) {
            return SPELLINGS.matcher(phrase.group(2)).replaceAll("$1") + ": side by side" + place(phrase.group(1));
        }
        return condition(part);
    }

    private static String condition(String part) {
        if (part.startsWith(Fields.PUBLISHED + ":")) {
            return "published: in that time";
        }
        String shown = part.startsWith(Fields.keyword(""))
                ? part.substring(Fields.keyword("").length())
                : part;
        return shown.equals("*:*")
                ? "every document"
                : shown.length() > LONGEST ? shown.substring(0, LONGEST) + '…' : shown;
    }

    private String mention(String field, String id) {
        return names.label(id, Language.ENGLISH) + " (" + id + "): mentioned" + place(field);
    }

    private String word(String field, String term) {
        Leaf leaf = translated.leaf(new TermQuery(new Term(field, term)));
        String word = leaf.of() instanceof String known ? known : term;
        return word + ": " + form(term, word, leaf.via()) + place(field);
    }

    private static String form(String term, String word, Via via) {
        for (Form form : Form.values()) {
            String prefix = form.term("");
            if (!prefix.isEmpty() && term.startsWith(prefix)) {
                String text = term.substring(prefix.length());
                return switch (form) {
                    case WRITTEN -> "as written";
                    case FOLDED -> "without accents";
                    case ACRONYM -> "as an acronym";
                    case NUMBER_EN, NUMBER_ES -> "in another number (" + text + ")";
                    case DERIVED_EN, DERIVED_ES -> "derived from the same stem (" + text + ")";
                    case COGNATE -> key(text, via);
                };
            }
        }
        if (via == Via.EXACT) {
            return "as written";
        }
        return (word.indexOf('~') >= 0 ? "spelled " : "in another form, ") + term;
    }

    /** A key is shown by its stem, between what tells its place in the index and the mark of its ending. */
    private static String key(String key, Via via) {
        String stem = key.substring(CognateKey.BEFORE_STEM, key.length() - 1);
        return (via == Via.COGNATE ? "as a cognate (" : "as one of its family (") + stem + "…)";
    }

    /** A part of a word; its query lists the words it stands for. */
    private String spelled(String part) {
        String field = part.startsWith(Fields.TITLE) ? Fields.TITLE : Fields.BODY;
        for (var leaf : translated.leaves().entrySet()) {
            if (leaf.getKey().toString().equals(part) && leaf.getValue().of() instanceof String shown) {
                return shown + ": a word that is so" + place(field);
            }
        }
        return "any of several words" + place(field);
    }

    private static String place(String field) {
        return field.equals(Fields.TITLE) ? ", in the title" : ", in the text";
    }
}
