/** Orders, the register of authorities, and who may sign what for whom, over HTTP. */
@NullMarked
package org.affianca.rest.orders;

import org.jspecify.annotations.NullMarked;
