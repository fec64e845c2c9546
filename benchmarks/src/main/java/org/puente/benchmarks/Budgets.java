package org.puente.benchmarks;

import java.io.PrintStream;

/** Collects figures with the budgets of docs/DESIGN.md §11 and prints them as one table. */
final class Budgets {
    private final Table table = new Table("what", "figure", "budget", "");

    /** A figure that should be at least this. */
    void atLeast(String what, double figure, double least) {
        table.row(what, Table.number(figure, 2), "≥ " + Table.number(least, 2), figure >= least ? "pass" : "FAIL");
    }

    /** A figure that should be at most this. */
    void atMost(String what, double figure, double most) {
        table.row(what, Table.number(figure, 2), "≤ " + Table.number(most, 2), figure <= most ? "pass" : "FAIL");
    }

    void print(PrintStream out) {
        out.println("Budgets\n\n" + table);
    }
}
