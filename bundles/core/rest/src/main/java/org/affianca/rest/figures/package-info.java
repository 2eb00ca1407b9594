/** Points, ceilings and amounts over HTTP. */
@NullMarked
package org.affianca.rest.figures;

import org.jspecify.annotations.NullMarked;
