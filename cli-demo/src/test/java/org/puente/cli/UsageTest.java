package org.puente.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Wrong usage: status 2, nothing on standard output, one line that says what is wrong and where help is. */
class UsageTest {
    @TempDir
    Path home;

    @ParameterizedTest
    @CsvSource(delimiter = '|', quoteCharacter = '`', textBlock = """
            ``                                   | no command given; see puente --help
            bogus                                | Unmatched argument at index 0: 'bogus'; see puente --help
            --bogus                              | Unknown option: '--bogus'; see puente --help
            search --bogus x                     | Unknown option: '--bogus'; see puente search --help
            search -x                            | Unknown option: '-x'; see puente search --help
            search --limit ten x                 | Invalid value for option '--limit': 'ten' is no number of hits; use 0 to 10000, or all; see puente search --help
            search --limit 10001 x               | limit is 10001; use 0 to 10000; see puente search --help
            search --limit all x                 | --limit all prints hits with --format jsonl or csv; leave out --facets, --after and --timing; see puente search --help
            search --fragments -1 x              | fragments is -1; use 0 or more; see puente search --help
            search --timeout 0 x                 | timeout is 0; use 1 millisecond or more; see puente search --help
            search --match some x                | Invalid value for option '--match': expected one of [ALL, ANY] (case-insensitive) but was 'some'; see puente search --help
            search --any sheinbaum x             | Invalid value for option '--any' (TYPE:X,Y): 'sheinbaum' lacks a name or a value; use TYPE:ID,ID such as person:claudia-sheinbaum,marco-rubio; see puente search --help
            search --none person:, x             | Invalid value for option '--none' (TYPE:X,Y): 'person:,' has no value; name at least one; see puente search --help
            search --facet person:many x         | Invalid value for option '--facet' (TYPE[:N]): 'person:many' is no facet; use TYPE or TYPE:N such as person:5, or person:10:label, person:she*, published:week; see puente search --help
            search --facet person:week x         | Invalid value for option '--facet' (TYPE[:N]): 'person:week' has no dates; use published:week; see puente search --help
            search --facet :5 x                  | Invalid value for option '--facet' (TYPE[:N]): ':5' is no facet; use TYPE or TYPE:N such as person:5, or person:10:label, person:she*, published:week; see puente search --help
            search --from January x              | Invalid value for option '--from': 'January' is no day; use YYYY-MM-DD such as 2026-01-31; see puente search --help
            search --from 2026-02-01 --to 2026-01-01 | dates end before they start: 2026-02-01 to 2026-01-01; swap them; see puente search --help
            search --language fr x               | Invalid value for option '--language': 'fr' is unknown; use en or es; see puente search --help
            batch                                | Missing required parameter: 'QUERIES.csv'; see puente batch --help
            batch q.csv --limit -1               | limit is -1; use 0 to 10000; see puente batch --help
            batch q.csv --timeout 0              | timeout is 0; use 1 millisecond or more; see puente batch --help
            show                                 | Missing required parameter: 'ID'; see puente show --help
            show a --format csv                  | Invalid value for option '--format': expected one of [TEXT, JSON, HTML] (case-insensitive) but was 'csv'; see puente show --help
            index texts                          | Missing required option: '--index=DIR'; see puente index --help
            index --index i                      | Missing required parameter: 'PATH'; see puente index --help
            index a --index i --encoding utf-99  | Invalid value for option '--encoding': 'utf-99' is unknown; use UTF-8, windows-1252 or another; see puente index --help
            tag                                  | Missing required parameter: 'FILE'; see puente tag --help
            timeline --by hour                   | Invalid value for option '--by': expected one of [DAY, WEEK, MONTH, YEAR] (case-insensitive) but was 'hour'; see puente timeline --help
            timeline --split person:1001         | split person asks for 1001 values; use 0 to 1000; see puente timeline --help
            network --minimum 0                  | minimum is 0; use 1 or more; see puente network --help
            network --limit 1000001              | limit is 1000001; use 0 to 1000000; see puente network --help
            network --order best                 | Invalid value for option '--order': 'best' is unknown; use log-likelihood, count or npmi; see puente network --help
            significant                          | Missing required parameter: '[QUERY] TYPE'; see puente significant --help
            significant person --limit 10001     | limit is 10001; use 0 to 10000; see puente significant --help
            similar                              | Missing required parameter: 'ID'; see puente similar --help
            similar a --limit -1                 | limit is -1; use 0 to 10000; see puente similar --help
            duplicates --similarity 0.3          | similarity is 0.3; use 0.4 to 1; see puente duplicates --help
            watch q.csv                          | nothing new comes into the bundled index; name one with --index; see puente watch --help
            batch q.csv --output a --resume b    | --output and --resume; name one or the other; see puente batch --help
            retag --gazetteer g                  | Missing required option: '--index=DIR'; see puente retag --help
            gazetteer                            | no command given; see puente gazetteer --help
            gazetteer mend                       | Unmatched argument at index 1: 'mend'; see puente gazetteer --help
            gazetteer import                     | Missing required parameter: 'FILE'; see puente gazetteer import --help
            gazetteer import a --from excel      | Invalid value for option '--from': expected one of [PUENTE, CSV, WIKIDATA, FTM] (case-insensitive) but was 'excel'; see puente gazetteer import --help
            gazetteer import - a                 | standard input and files; name one or the other; see puente gazetteer import --help
            gazetteer export --format text       | Invalid value for option '--format': expected one of [JSONL, CSV] (case-insensitive) but was 'text'; see puente gazetteer export --help
            entities --limit -1                  | limit is -1; use 0 to 10000; see puente entities --help
            """)
    void oneLineAndStatusTwo(String arguments, String message) {
        var outcome = new Fixture(home).run(arguments.isEmpty() ? new String[0] : arguments.split(" "));

        assertThat(outcome.err()).isEqualTo("puente: " + message + "\n");
        assertThat(outcome.out()).isEmpty();
        assertThat(outcome.status()).isEqualTo(2);
    }

    @Test
    void theVersionIsOneLine() {
        var outcome = new Fixture(home).run("--version");

        assertThat(outcome.out()).matches("puente [0-9]+\\.[0-9]+\\.[0-9]+\n");
        assertThat(outcome.status()).isZero();
    }
}
