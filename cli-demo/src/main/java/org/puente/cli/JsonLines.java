package org.puente.cli;
import org.puente.*;
final class JsonLines {
    JsonLines(Terminal t) {}
    void document(StoredDocument d) {}
    void statistics(Statistics.Answer d) {}
}
