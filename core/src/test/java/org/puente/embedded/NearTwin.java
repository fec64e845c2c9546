package org.puente.embedded;

import java.util.ArrayList;
import java.util.List;

/** Which of some texts stand for which, by comparing all pairs. */
final class NearTwin {
    private final double[][] alike;
    private final double least;
    private final int[] first;

    private NearTwin(double[][] alike, double least) {
        this.alike = alike;
        this.least = least;
        first = new int[alike.length];
    }

    /** For each text, by its place in the order, the one that stands for it: often itself. */
    static int[] first(double[][] alike, double least) {
        var twin = new NearTwin(alike, least);
        twin.takeInOrder();
        for (int one = 0; one < alike.length; one++) {
            if (twin.followers(one).equals(List.of(one))) {
                twin.takeBack(one);
            }
        }
        return twin.first;
    }

    private void takeInOrder() {
        java.util.Arrays.fill(first, -1);
        for (int one = 0; one < alike.length; one++) {
            if (first[one] < 0) {
                first[one] = one;
                for (int other = one + 1; other < alike.length; other++) {
                    if (first[other] < 0 && alike[one][other] >= least) {
                        first[other] = one;
                    }
                }
            }
        }
    }

    private List<Integer> followers(int one) {
        var followers = new ArrayList<Integer>();
        for (int other = 0; other < first.length; other++) {
            if (first[other] == one) {
                followers.add(other);
            }
        }
        return followers;
    }

    private void takeBack(int lonely) {
        int most = -1;
        for (int other = 0; other < alike.length; other++) {
            boolean has = first[other] != other && alike[lonely][other] > alike[first[other]][other];
            boolean more = most < 0 || alike[lonely][other] > alike[lonely][most];
            if (has && more && alike[lonely][other] >= least) {
                most = other;
            }
        }
        if (most >= 0) {
            first[most] = Math.min(most, lonely);
            first[lonely] = first[most];
        }
    }
}
