package org.puente.query;

class DumpTest {
    @org.junit.jupiter.api.Test
    void dump() throws Exception {
        for (var e : QueryTables.read("lenient.txt")) {
            var p = QueryTables.lenient(e.query(), e.match());
            String s;
            try {
                s = QueryTables.strict(e.query(), e.match()).root().toString();
                s = s.equals(p.root().toString()) ? "=" : "STRICT " + s;
            } catch (org.puente.QuerySyntaxException x) {
                s = "!! " + x.getMessage() + " @" + x.position();
            }
            java.nio.file.Files.writeString(
                    java.nio.file.Path.of("/tmp/qx/dump.txt"),
                    (e.match() == org.puente.SearchRequest.Match.ANY ? "any:" : "") + e.query() + " ⇒ " + p.root()
                            + "\t" + p.notes() + "\t" + s + "\n",
                    java.nio.file.StandardOpenOption.CREATE,
                    java.nio.file.StandardOpenOption.APPEND);
        }
    }
}
