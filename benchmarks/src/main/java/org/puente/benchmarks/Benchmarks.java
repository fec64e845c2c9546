package org.puente.benchmarks;

import java.io.IOException;
import java.io.PrintStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.List;
import org.puente.PuenteException;

/** The commands of this module. */
public final class Benchmarks {
    private static final String USAGE = """
            benchmarks/run yardstick FILE... [--gazetteer FILE]... [--large-gazetteer FILE] [--limit N] [--rounds N]
                           [--only indexing,tagging,search,fragments]
                Puente beside a hand-written Lucene program on the same texts, with the budgets of docs/DESIGN.md §11.
                FILE is a file or folder of documents, or the word corpus for the bundled corpus.
            benchmarks/run quality DIR|corpus [--docs FILE]... [--queries FILE] [--qrels FILE] [--gazetteer FILE]...
                           [--match any|all] [--no-bridge]
                nDCG@10, MRR@10 and R@100 beside stock Lucene. DIR holds docs*.jsonl, queries*.tsv and qrels.tsv.
            benchmarks/run quality-all SETS [--set NAME]...
                The same for every set in the folder SETS (a folder each, as DIR above; docs_en.jsonl, queries_es.tsv and
                so on where a set has editions), in all directions, with the mean gain over stock Lucene.
            benchmarks/run mixed SETS [--set NAME]... [--english FILE]... [--spanish FILE]...
                What a set loses in one index of all sets and files together, against an index of all in its language.
                A document's editions in other files of its set are left out of a ranking before it is scored.
            benchmarks/run ablation SETS [--set NAME]... [--without NAME]... [--each]
                What each part of the ranking is worth: every set and the bundled corpus with each part off, beside the
                full ranking; with --each also a row for each set. Without --without: all parts.
            benchmarks/run crossvalidate SETS [--set NAME]...
                What the standard ranking owes to the sets it was tuned on: each set under the ranking, one value away
                from it at most, that is best on all other sets. Folders alike up to their last hyphen are one set.
            benchmarks/run limits [--rounds N] [--documents N]
                Milliseconds of hostile questions on an index of made-up words, and what becomes of them.
            benchmarks/run completion --gazetteer FILE... [--rounds N] [--documents N]
                Microseconds to complete names of a gazetteer, and words, by the letters typed.
            benchmarks/run counts FILE... --gazetteer FILE... [--hits N] [--rounds N]
                Milliseconds of networks by document, paragraph and sentence, timelines and significance over so many
                hits (10,000) of an index of these documents.
            benchmarks/run facets FILE... --gazetteer FILE... [--made-up N] [--rounds N]
                Facets of a question that matches everything, beside a loop over ordinals written by hand on the same
                index. So many made-up entities (20,000) are mentioned in the documents beside those of the gazetteer.
            benchmarks/run duplicates FILE... [--planted N] [--percent N] [--seed N] [--rounds N]
                Plants reprints (500) with a tenth of their sentences changed among these documents: recall and precision
                of near-duplicates, of this similarity (40 percent) at least, held against all pairs compared by brute
                force. With --rounds also milliseconds of them, and of results collapsed by them.
            benchmarks/run similar SETS --set NAME...
                Documents like one: how often the translation of a text is the first or among the first ten, in an index
                of the English and the Spanish edition of a set, beside Lucene's MoreLikeThis.
            benchmarks/run retag FILE... --gazetteer FILE... [--entity ID] [--rounds N]
                What it costs to apply a changed gazetteer to an index, beside indexing its documents again.
            benchmarks/run tagging DIR... [--part all|read|unseen]
                Precision, recall and F of mentions beside matching as written and blind to case and accents. DIR holds
                docs.jsonl, gazetteer.jsonl and gold.jsonl; read and unseen are every second document.
            benchmarks/run speed FILE... --gazetteer FILE... [--aliases N]... [--limit N] [--forks N] [--iterations N]
                From text to mentions, beside a double-array Aho-Corasick, measured by JMH.
            benchmarks/run opening --gazetteer FILE... [--rounds N]
                What a large gazetteer costs in a JVM just started: opening an index with it compiled, beside one with one
                entity, and compiling it.
            benchmarks/run languages FILE [--half 1|2] [--rounds N]
                How many single texts have their language told right, and what that costs, beside Lingua. FILE has the
                columns language, source, part and text with tabs between.
            """;

    private Benchmarks() {}

    /** Runs a command and ends with its exit status: 0 done, 1 failed, 2 wrong usage. */
    public static void main(String[] line) {
        var out = new PrintStream(System.out, true, StandardCharsets.UTF_8);
        var err = new PrintStream(System.err, true, StandardCharsets.UTF_8);
        System.exit(run(Arrays.asList(line), out, err));
    }

    static int run(List<String> line, PrintStream out, PrintStream err) {
        if (line.isEmpty() || line.contains("--help")) {
            (line.isEmpty() ? err : out).print(USAGE);
            return line.isEmpty() ? 2 : 0;
        }
        var rest = line.subList(1, line.size());
        try {
            switch (line.getFirst()) {
                case "yardstick" -> Yardstick.run(rest, out);
                case "quality" -> QualityCommand.run(rest, out);
                case "quality-all" -> QualityAllCommand.run(rest, out);
                case "mixed" -> MixedCommand.run(rest, out);
                case "ablation" -> AblationCommand.run(rest, out);
                case "crossvalidate" -> CrossValidateCommand.run(rest, out);
                case "limits" -> LimitsCommand.run(rest, out);
                case "completion" -> CompletionCommand.run(rest, out);
                case "facets" -> FacetsCommand.run(rest, out);
                case "counts" -> CountsCommand.run(rest, out);
                case "duplicates" -> DuplicatesCommand.run(rest, out);
                case "similar" -> SimilarCommand.run(rest, out);
                case "retag" -> RetagFigures.run(rest, out);
                case "speed" -> SpeedCommand.run(rest, out);
                case "opening" -> OpeningCommand.run(rest, out);
                case "tagging" -> TaggingCommand.run(rest, out);
                case "languages" -> LanguagesCommand.run(rest, out);
                default -> throw new UsageException("unknown command " + line.getFirst() + "; see --help");
            }
            return 0;
        } catch (UsageException e) {
            err.println("benchmarks: " + e.getMessage());
            return 2;
        } catch (PuenteException e) {
            err.println("benchmarks: " + e.getMessage());
            return 1;
        } catch (IOException | UncheckedIOException e) {
            err.println("benchmarks: cannot read or write: " + e.getMessage() + "; check the files and the disk");
            return 1;
        }
    }
}
