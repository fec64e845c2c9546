package org.puente.benchmarks;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.HashMap;
import java.util.Map;

/** How relevant documents are to questions: grades from 0 by question and document. What is not judged has grade 0. */
record Judgments(Map<String, Map<String, Integer>> grades) {

    /** Reads lines of question, an unused column, document and grade, separated by white space, as TREC writes them. */
    static Judgments read(Path file) throws IOException {
        var grades = new HashMap<String, Map<String, Integer>>();
        int number = 0;
        for (String line : Files.readAllLines(file)) {
            number++;
            if (line.isBlank()) {
                continue;
            }
            String[] cells = line.split("\t", -1);
            if (cells.length != 4) {
                throw new IOException(file + ":" + number + " has " + cells.length + " columns, not 4");
            }
            try {
                int grade = Math.max(0, Integer.parseInt(cells[3].strip()));
                grades.computeIfAbsent(cells[0], added -> new HashMap<>()).put(cells[2], grade);
            } catch (NumberFormatException e) {
                throw new IOException(file + ":" + number + " has no number as grade: " + cells[3], e);
            }
        }
        return new Judgments(grades);
    }

    /** Grades by document for a question. */
    Map<String, Integer> of(String question) {
        return grades.getOrDefault(question, Map.of());
    }

    /** Whether any document is relevant to a question: without one, every ranking scores alike. */
    boolean judged(String question) {
        return of(question).values().stream().anyMatch(grade -> grade > 0);
    }
}
