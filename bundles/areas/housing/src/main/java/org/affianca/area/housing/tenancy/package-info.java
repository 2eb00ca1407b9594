/** Who lives in a home of public housing beside or after the tenant. */
@NullMarked
package org.affianca.area.housing.tenancy;

import org.jspecify.annotations.NullMarked;
