/** Ties between persons over HTTP. */
@NullMarked
package org.affianca.rest.ties;

import org.jspecify.annotations.NullMarked;
