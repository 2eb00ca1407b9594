/** The rota of those on call, over HTTP. */
@NullMarked
package org.affianca.rest.turns;

import org.jspecify.annotations.NullMarked;
