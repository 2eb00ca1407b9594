/** How written text becomes a paper: the few marks that plain text may have. */
@NullMarked
package org.affianca.engine.paper;

import org.jspecify.annotations.NullMarked;
