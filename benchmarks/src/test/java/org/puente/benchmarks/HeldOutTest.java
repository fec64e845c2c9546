package org.puente.benchmarks;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.puente.Gazetteer;
import org.puente.Ranking;

/** What is chosen when a set is left out, on made-up figures. */
class HeldOutTest {
    private static final Candidate STANDARD = new Candidate("standard", Ranking.standard());
    private static final Candidate OTHER =
            new Candidate("other", Ranking.standard().k1(9));
    private static final Candidate THIRD =
            new Candidate("third", Ranking.standard().k1(8));

    private static HeldOut held(String set, String to, double standard, double other, double third) {
        var none = new TestCollection(
                new Corpus(List.of(), Gazetteer.empty()),
                List.of(),
                new Judgments(Map.<String, Map<String, Integer>>of()));
        return new HeldOut(Task.of(set, "en", to, true, none), Map.of(STANDARD, standard, OTHER, other, THIRD, third));
    }

    private static List<String> chosen(HeldOut... all) {
        return List.of(all).stream()
                .map(one -> one.chosen(List.of(STANDARD, OTHER, THIRD), List.of(all))
                        .name())
                .toList();
    }

    @Test
    void a_set_has_no_voice_in_its_own_choice_in_no_direction_and_no_part() {
        assertThat(chosen(
                        held("x-A", "en", .5, .9, .1),
                        held("x-A", "es", .5, .9, .1),
                        held("x-B", "en", .5, .9, .1),
                        held("y", "en", .5, .4, .6)))
                .containsExactly("third", "third", "third", "other");
    }

    @Test
    void the_mean_of_directions_decides_and_equals_stay_standard() {
        // Without z, x gains .3 and y loses .2 with the other; without x, y and z cancel out.
        assertThat(chosen(held("x", "en", .5, .8, .5), held("y", "en", .5, .3, .5), held("z", "en", .5, .7, .5)))
                .containsExactly("standard", "other", "other");
    }

    @Test
    void regional_editions_follow_and_do_not_choose() {
        assertThat(chosen(held("x", "en", .5, .6, .5), held("x", "es_mx", .5, .0, .9), held("y", "en", .5, .4, .6)))
                .containsExactly("third", "third", "other");
    }

    @Test
    void candidates_differ_from_the_standard_in_one_value() {
        var all = Candidate.all();

        assertThat(all).hasSize(1 + 9 * 4).doesNotHaveDuplicates();
        assertThat(all.getFirst()).isEqualTo(STANDARD);
        assertThat(all.stream().map(Candidate::ranking).distinct()).hasSize(all.size());
        for (Candidate candidate : all.subList(1, all.size())) {
            assertThat(differences(candidate.ranking())).as(candidate.name()).isEqualTo(1);
        }
        assertThat(all).allMatch(candidate -> candidate.ranking().b() <= 1);
    }

    private static int differences(Ranking ranking) {
        var values = ranking.toString().split(", ");
        var standard = Ranking.standard().toString().split(", ");
        int differences = 0;
        for (int i = 0; i < values.length; i++) {
            differences += values[i].equals(standard[i]) ? 0 : 1;
        }
        return differences;
    }
}
