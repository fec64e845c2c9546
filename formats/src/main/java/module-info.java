/** Puente's files: documents and gazetteers in, results out. Uses the API of {@code org.puente} alone. */
module org.puente.formats {
    exports org.puente.formats;

    requires transitive org.puente;
    requires static org.jspecify;
    requires org.apache.commons.csv;
    requires org.jsoup;
    requires tools.jackson.core;
    requires tools.jackson.databind;
}
