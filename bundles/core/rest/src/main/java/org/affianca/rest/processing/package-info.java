/** The register of processing over HTTP. */
@NullMarked
package org.affianca.rest.processing;

import org.jspecify.annotations.NullMarked;
