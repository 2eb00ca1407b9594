/** Cases opened by break-glass, and the register of that, over HTTP. */
@NullMarked
package org.affianca.rest.glass;

import org.jspecify.annotations.NullMarked;
