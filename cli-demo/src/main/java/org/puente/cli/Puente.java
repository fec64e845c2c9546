package org.puente.cli;

import java.util.concurrent.Callable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;
import picocli.CommandLine.ScopeType;

/** The {@code puente} command itself: help, version, and the options of every command. */
@Command(
        name = "puente",
        versionProvider = Version.class,
        description = "Searches English and Spanish documents together and knows who and what they are about.",
        footerHeading = "%nExamples:%n",
        footer = {
            "  puente search 'fentanyl \"border security\"' --any person:claudia-sheinbaum",
            "  puente index ./articles --index news.index --gazetteer gazetteer.jsonl",
            "  puente batch queries.csv --match any --limit 100 > run.csv",
            "  puente watch questions.csv --index news.index",
            "  puente show ID --query fentanyl",
            "  puente tag article.txt",
            "  puente entities shein",
            "  puente complete mex",
            "  puente timeline aranceles --by month --split person:3",
            "  puente network fentanyl --scope sentence --format graphml > fentanyl.graphml",
            "  puente significant aranceles organization",
            "  puente mentions fentanyl --format csv --output mentions.csv",
            "  puente similar aa-1 --index news.index",
            "  puente duplicates --index news.index",
            "  puente retag --gazetteer gazetteer.jsonl --index news.index",
            "  puente discover --index news.index --format jsonl > names.jsonl",
            "  puente stats --index news.index",
            "  puente gazetteer import query.csv --type person --output people.jsonl",
            "  puente gazetteer check --gazetteer people.jsonl --index news.index",
            "  puente gazetteer export --index news.index > gazetteer.jsonl",
            "  puente completion bash",
            "",
            "Without --index, commands use the bundled corpus. Data goes to standard output,",
            "messages to standard error. Exit status: 0 done (no hits is done), 1 failed,",
            "2 wrong usage."
        })
final class Puente implements Callable<Integer> {
    @Option(names = "--debug", scope = ScopeType.INHERIT, description = "Print the stack trace of a failure.")
    boolean debug;

    @Option(
            names = {"-h", "--help"},
            usageHelp = true,
            scope = ScopeType.INHERIT,
            description = "Print this help.")
    private boolean help;

    @Option(names = "--version", versionHelp = true, description = "Print the version.")
    private boolean version;

    @Override
    public Integer call() {
        throw new WrongUsage("no command given");
    }
}
