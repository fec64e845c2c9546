package org.puente.cli;

/** How a command prints figures. */
enum TextOrJson {
    /** For people. */
    TEXT,
    /** One JSON object. */
    JSON
}
