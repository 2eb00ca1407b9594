/** Bills paid to the company that supplies. */
@NullMarked
package org.affianca.area.adults.bill;

import org.jspecify.annotations.NullMarked;
