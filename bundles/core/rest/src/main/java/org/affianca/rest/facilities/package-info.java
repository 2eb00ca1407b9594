/** The register of facilities over HTTP. */
@NullMarked
package org.affianca.rest.facilities;

import org.jspecify.annotations.NullMarked;
