/** Who is registered as looking for work at a public employment centre. */
@NullMarked
package org.affianca.area.employment.jobseeker;

import org.jspecify.annotations.NullMarked;
