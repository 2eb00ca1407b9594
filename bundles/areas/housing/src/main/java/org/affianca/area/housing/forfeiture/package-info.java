/** The end of a tenancy of public housing against the will of the tenant. */
@NullMarked
package org.affianca.area.housing.forfeiture;

import org.jspecify.annotations.NullMarked;
