package org.puente.corpus;

import java.io.IOException;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import org.puente.PuenteException;

/**
 * The command with which a person reads and extends the gold: {@code export DIR} writes every text with its mentions
 * marked, {@code import DIR} makes {@code DIR/gold.jsonl} of such texts. With a corpus folder as third word it works on
 * that corpus instead of the bundled one.
 */
public final class Gold {
    private static final String USAGE = "usage: Gold export|import DIR [CORPUS]";

    private Gold() {}

    /** Runs the command; the exit status is 0 when done, 1 when it failed, 2 for wrong usage. */
    public static void main(String[] words) {
        System.exit(run(words, new PrintStream(System.err, true, StandardCharsets.UTF_8)));
    }

    static int run(String[] words, PrintStream messages) {
        if (words.length < 2 || words.length > 3 || !words[0].equals("export") && !words[0].equals("import")) {
            messages.println(USAGE);
            return 2;
        }
        try (var corpus = words.length == 3 ? BundledCorpus.at(Path.of(words[2])) : BundledCorpus.open()) {
            var texts = new GoldTexts(corpus);
            var folder = Path.of(words[1]);
            if (words[0].equals("export")) {
                texts.write(corpus.gold(), folder);
            } else {
                GoldFile.write(texts.read(folder), folder.resolve("gold.jsonl"));
            }
            return 0;
        } catch (IllegalArgumentException | PuenteException e) {
            messages.println("gold: " + e.getMessage());
        } catch (NoSuchFileException e) {
            messages.println("gold: " + e.getMessage() + ": no such file; export the texts first");
        } catch (IOException e) {
            messages.println("gold: " + e.getMessage() + ": cannot be read or written; check the folder");
        }
        return 1;
    }
}
