/** Running a request on a snapshot: ranking, filters, facets, fragments. */
@NullMarked
package org.puente.search;

import org.jspecify.annotations.NullMarked;
