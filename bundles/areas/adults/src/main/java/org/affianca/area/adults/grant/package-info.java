/** Grants decided by income: ordinary, temporary, extraordinary, by a local rule, out of the petty cash. */
@NullMarked
package org.affianca.area.adults.grant;

import org.jspecify.annotations.NullMarked;
