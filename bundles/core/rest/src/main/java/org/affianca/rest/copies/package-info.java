/** Copies of files over HTTP. */
@NullMarked
package org.affianca.rest.copies;

import org.jspecify.annotations.NullMarked;
