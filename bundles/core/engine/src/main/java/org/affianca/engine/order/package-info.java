/** Orders of authorities: what they say and demand, who acts for whom, and the register of authorities. */
@NullMarked
package org.affianca.engine.order;

import org.jspecify.annotations.NullMarked;
