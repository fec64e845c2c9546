package org.puente.cli;

import picocli.CommandLine.Mixin;

/** The options that say where an answer is printed, and how cells of CSV are. */
final class ExportOptions extends OutputOption {
    @Mixin
    private RawOption raw = new RawOption();

    RawOption raw() {
        return raw;
    }
}
