package org.puente.cli;

/** How a command prints its answer. */
enum Format {
    /** For people. */
    TEXT,
    /** One JSON object. */
    JSON,
    /** A JSON object a line. */
    JSONL,
    /** Comma-separated values with a header. */
    CSV
}
