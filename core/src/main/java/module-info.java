/**
 * Puente: searches English and Spanish documents together and knows who and what they are about.
 *
 * <p>{@code org.puente} holds the interfaces and values of the API, {@code org.puente.embedded} the doors to the engine
 * on a local folder. Nothing else is exported, and no exported signature names a type of Lucene.
 */
module org.puente {
    exports org.puente;
    exports org.puente.embedded;

    requires static org.jspecify;
    requires org.apache.lucene.core;
    requires org.apache.lucene.analysis.common;
    requires org.apache.lucene.facet;
    requires org.apache.lucene.highlighter;
    requires org.apache.lucene.queries;
    requires org.apache.lucene.queryparser;
}
