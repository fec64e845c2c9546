package org.puente.cli;

import java.util.function.Supplier;
import org.puente.Counted;
import org.puente.RequestException;
import org.puente.SearchRequest;
import picocli.CommandLine.Mixin;

/** The options of all commands that count over the hits of a query. */
final class CountQuestion {
    @Mixin
    private IndexFolder index = new IndexFolder();

    @Mixin
    private QuestionOptions question = new QuestionOptions();

    @Mixin
    private LabelsOption labels = new LabelsOption();

    IndexFolder index() {
        return index;
    }

    /**
     * The request whose hits are counted. What is out of its limits is wrong usage, said before anything is opened.
     *
     * @throws RequestException if a lexicon cannot be read
     */
    SearchRequest request(String query) {
        question.readLexicon();
        return checked(() -> question.request(query).labels(labels.labels()));
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
