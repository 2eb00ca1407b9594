/** Reports about somebody over HTTP. */
@NullMarked
package org.affianca.rest.reports;

import org.jspecify.annotations.NullMarked;
