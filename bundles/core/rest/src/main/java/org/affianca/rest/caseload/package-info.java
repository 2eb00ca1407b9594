/** Caseloads over HTTP. */
@NullMarked
package org.affianca.rest.caseload;

import org.jspecify.annotations.NullMarked;
