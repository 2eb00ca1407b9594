/** Loans on trust, without interest. */
@NullMarked
package org.affianca.area.adults.loan;

import org.jspecify.annotations.NullMarked;
