/** The body itself over HTTP: units, menu, staff. */
@NullMarked
package org.affianca.rest.organisation;

import org.jspecify.annotations.NullMarked;
