package org.puente.query;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.puente.query.QueryTables.Example;

/** Queries as people type them, and how they are read. */
class LenientTableTest {
    static List<Example> examples() {
        return QueryTables.read("lenient.txt");
    }

    @ParameterizedTest
    @MethodSource("examples")
    void isReadSo(Example example) {
        assertThat(QueryTables.lenient(example.query(), example.match()).root()).hasToString(example.tree());
    }

    @Test
    void theTableIsWhole() {
        assertThat(examples()).hasSizeGreaterThan(110);
    }
}
