/** The notice of taking charge over HTTP. */
@NullMarked
package org.affianca.rest.notices;

import org.jspecify.annotations.NullMarked;
