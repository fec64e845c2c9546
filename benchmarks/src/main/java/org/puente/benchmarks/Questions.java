package org.puente.benchmarks;

import java.util.ArrayList;
import java.util.List;
import java.util.function.Function;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;
import org.puente.SourceDocument;

/**
 * Draws questions from texts by rule, so that a table can be had again from the same texts without quoting any.
 * "Every n-th" starts at equal steps through the documents and takes the next one that yields a question.
 */
final class Questions {
    private static final Pattern PAIR = Pattern.compile("(?<!\\p{L})(\\p{L}{4,20}) (\\p{L}{4,20})(?!\\p{L})");
    private static final int OPENING = 200;

    private final List<SourceDocument> documents;
    private final Words words;

    Questions(List<SourceDocument> documents) {
        this.documents = documents;
        words = new Words(documents);
    }

    /** The three rarest words of every n-th title that two documents or more have. */
    List<Question> threeWords(int count) {
        return draw(count, document -> {
            var rare = words.between(title(document), 2, documents.size());
            return rare.size() < 3 ? null : Question.words(rare.subList(0, 3));
        });
    }

    /** The rarest word of every n-th text that ten documents or more have, or the commonest that a tenth of them have. */
    List<Question> oneWord(int count) {
        int tenth = Math.max(2, documents.size() / 10);
        var rare = draw(count / 2, document -> {
            var found = words.between(document.body(), Math.min(10, tenth), documents.size());
            return found.isEmpty() ? null : Question.words(found.subList(0, 1));
        });
        var common = draw(count - count / 2, document -> {
            var found = words.between(document.body(), 2, tenth);
            return found.isEmpty() ? null : Question.words(found.subList(found.size() - 1, found.size()));
        });
        rare.addAll(common);
        return rare;
    }

    /** The first two words of every n-th body, past its opening, that stand side by side and that at most a quarter of all have. */
    List<Question> phrases(int count) {
        int most = Math.max(2, documents.size() / 4);
        return draw(count, document -> {
            var pair = PAIR.matcher(document.body());
            int from = Math.min(OPENING, document.body().length());
            while (pair.find(from)) {
                var both = Words.of(pair.group());
                if (both.stream().allMatch(word -> words.documents(word) >= 2 && words.documents(word) <= most)) {
                    return Question.phrase(both);
                }
                from = pair.start(2);
            }
            return null;
        });
    }

    /** The words of every n-th title that at most a quarter of the documents have. */
    List<Question> titles(int count) {
        return draw(count, document -> {
            var found = words.between(title(document), 1, Math.max(2, documents.size() / 4));
            return found.size() < 2 ? null : Question.words(found);
        });
    }

    /** Three words of every n-th text, nearest below a quarter of the documents: so that a page of hits is full. */
    List<Question> frequent(int count) {
        return draw(count, document -> {
            var found = words.between(document.body(), 2, Math.max(2, documents.size() / 4));
            return found.size() < 3 ? null : Question.words(found.subList(found.size() - 3, found.size()));
        });
    }

    /** A question in the syntax of both sides: words, or a phrase in quotation marks. */
    record Question(List<String> words, boolean isPhrase) {
        static Question words(List<String> words) {
            return new Question(List.copyOf(words), false);
        }

        static Question phrase(List<String> words) {
            return new Question(List.copyOf(words), true);
        }

        String text() {
            String joined = String.join(" ", words);
            return isPhrase ? '"' + joined + '"' : joined;
        }
    }

    private static String title(SourceDocument document) {
        String body = document.body();
        return document.title().isBlank() ? body.substring(0, Math.min(OPENING, body.length())) : document.title();
    }

    private List<Question> draw(int count, Function<SourceDocument, @Nullable Question> rule) {
        var drawn = new ArrayList<Question>();
        for (int i = 0; i < count; i++) {
            int from = (int) ((long) i * documents.size() / count);
            for (int at = from; at < documents.size(); at++) {
                Question question = Shelves.isFilteredOut(at) ? null : rule.apply(documents.get(at));
                if (question != null) {
                    drawn.add(question);
                    break;
                }
            }
        }
        return drawn;
    }
}
