package org.puente.formats;

import java.util.Locale;

/** Where a gazetteer that is imported comes from; what its file looks like. */
public enum GazetteerSource {
    /** Puente's own JSON Lines, as {@link GazetteerFiles} reads them. */
    PUENTE,
    /** A table with a header, one or more rows an entity; see {@link GazetteerImports}. */
    CSV,
    /** Results of the Wikidata query service, JSON or CSV; any Wikibase's, and any SPARQL service's on its items. */
    WIKIDATA,
    /** FollowTheMoney entities as JSON Lines, which OpenSanctions and Aleph write. */
    FTM;

    /** The name as the command line writes it, such as {@code wikidata}. */
    public String code() {
        return name().toLowerCase(Locale.ROOT);
    }
}
