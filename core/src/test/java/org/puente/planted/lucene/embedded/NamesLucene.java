package org.puente.planted.lucene.embedded;

import org.apache.lucene.index.Term;

/** The doors know nothing of Lucene, even behind closed ones. */
final class NamesLucene {
    String field(String name) {
        return new Term(name, "").field();
    }
}
