package org.puente.query;

import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;
import org.puente.query.QueryNode.Bool;
import org.puente.query.QueryNode.Boosted;
import org.puente.query.QueryNode.Clause;
import org.puente.query.QueryNode.EntityIs;
import org.puente.query.QueryNode.Everything;
import org.puente.query.QueryNode.Fuzzy;
import org.puente.query.QueryNode.IdIs;
import org.puente.query.QueryNode.InField;
import org.puente.query.QueryNode.KeywordIs;
import org.puente.query.QueryNode.LanguageIs;
import org.puente.query.QueryNode.Near;
import org.puente.query.QueryNode.Nothing;
import org.puente.query.QueryNode.Phrase;
import org.puente.query.QueryNode.Prefix;
import org.puente.query.QueryNode.Published;
import org.puente.query.QueryNode.Term;
import org.puente.query.QueryNode.Wildcard;
import org.puente.text.Word;

/**
 * The canonical text of a query tree, for {@code --explain} and for tests: {@code +} must match, {@code -} must not, no
 * sign may. Words stand as they are sought, acronyms in capitals. Read again with any word matching, it is the same tree.
 */
public final class QueryPrinter {
    private static final Pattern PLAIN = Pattern.compile("[\\p{L}\\p{N}][\\p{L}\\p{N}./_-]*");

    private QueryPrinter() {}

    /** The canonical text of a tree. */
    public static String print(QueryNode node) {
        var out = new StringBuilder();
        print(node, out);
        return out.toString();
    }

    private static void print(QueryNode node, StringBuilder out) {
        switch (node) {
            case Everything all -> out.append("*:*");
            case Nothing none -> out.append("()");
            case Term term -> out.append(alone(term.word()));
            case Phrase phrase -> words(phrase.words(), out);
            case Near near -> {
                words(near.words(), out);
                out.append('~').append(near.slop());
            }
            case Prefix prefix -> out.append(prefix.folded()).append('*');
            case Wildcard wildcard -> out.append(wildcard.pattern());
            case Fuzzy fuzzy -> out.append(spelled(fuzzy.word())).append('~').append(fuzzy.edits());
            case InField in -> {
                out.append(in.field().code()).append(':');
                group(in.node(), out);
            }
            case EntityIs is -> {
                value(is.type(), is.value(), out);
                out.append(is.prefix() ? "*" : "");
            }
            case KeywordIs is -> value(is.field(), is.value(), out);
            case LanguageIs is -> value("language", is.language().code(), out);
            case IdIs is -> value("id", is.id(), out);
            case Published days ->
                out.append("published:[")
                        .append(day(days.from()))
                        .append(" TO ")
                        .append(day(days.to()))
                        .append(']');
            case Boosted boosted -> {
                group(boosted.node(), out);
                out.append('^').append(boosted.factor());
            }
            case Bool bool -> clauses(bool.clauses(), out);
        }
    }

    private static void clauses(List<Clause> clauses, StringBuilder out) {
        String gap = "";
        for (var clause : clauses) {
            out.append(gap)
                    .append(
                            switch (clause.occur()) {
                                case MUST -> "+";
                                case SHOULD -> "";
                                case MUST_NOT -> "-";
                            });
            group(clause.node(), out);
            gap = " ";
        }
    }

    /** A node as a part of another. A lone SHOULD never occurs, so parentheses are for what has several parts. */
    private static void group(QueryNode node, StringBuilder out) {
        boolean several = node instanceof Bool;
        out.append(several ? "(" : "");
        print(node, out);
        out.append(several ? ")" : "");
    }

    private static void words(List<Word> words, StringBuilder out) {
        out.append('"');
        for (int i = 0; i < words.size(); i++) {
            out.append(i == 0 ? "" : " ").append(spelled(words.get(i)));
        }
        out.append('"');
    }

    private static void value(String name, String value, StringBuilder out) {
        out.append(name).append(':');
        if (PLAIN.matcher(value).matches() && !Operators.isOne(value)) {
            out.append(value);
        } else if (value.indexOf('"') < 0) {
            out.append('"').append(value).append('"');
        } else {
            out.append('«').append(value).append('»');
        }
    }

    private static String alone(Word word) {
        String spelled = spelled(word);
        return Operators.isOne(spelled) ? '"' + spelled + '"' : spelled;
    }

    private static String spelled(Word word) {
        return word.shape() == Word.Shape.CAPITALS ? word.written().toUpperCase(Locale.ROOT) : word.written();
    }

    private static String day(@Nullable LocalDate day) {
        return day == null ? "*" : day.toString();
    }
}
