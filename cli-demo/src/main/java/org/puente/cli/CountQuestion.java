package org.puente.cli;

import java.util.List;
import java.util.function.Supplier;
import org.puente.Counted;
import org.puente.Language;
import org.puente.RequestException;
import org.puente.SearchRequest;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;

/** The options of all commands that count over the hits of a query. */
final class CountQuestion {
    @Mixin
    private IndexFolder index = new IndexFolder();

    @Mixin
    private QuestionOptions question = new QuestionOptions();

    @Option(
            names = "--labels",
            paramLabel = "en|es",
            converter = Converters.OfLanguage.class,
            description = "The language of entity labels. Default: en.")
    private Language labels = Language.ENGLISH;

    IndexFolder index() {
        return index;
    }

    /**
     * The request whose hits are counted. What is out of its limits is wrong usage, said before anything is opened.
     *
     * @throws RequestException if a lexicon cannot be read
     */
    SearchRequest request(List<String> words) {
        question.readLexicon();
        return checked(() -> question.request(String.join(" ", words)).labels(labels));
    }

    /** What an option makes; if it is out of its limits, that is wrong usage. */
    static <T> T checked(Supplier<T> made) {
        try {
            return made.get();
        } catch (RequestException e) {
            throw new WrongUsage(String.valueOf(e.getMessage()));
        }
    }

    /** What the user should know about an answer besides its counts, a line each on standard error. */
    static void notes(Terminal terminal, Counted counted) {
        if (counted.partial()) {
            terminal.err().println(ResultsOutput.PARTIAL);
        }
        if (counted.timedOut()) {
            terminal.err().println("timed out: counts may lack some; give more time with --timeout");
        }
        counted.notes().forEach(note -> terminal.err().println("note: " + Plain.line(note)));
    }

    /** A number of documents for people. */
    static String documents(Counted counted) {
        var total = counted.total();
        return total + (total.exact() && total.value() == 1 ? " document" : " documents");
    }
}
