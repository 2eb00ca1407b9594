/** Circumstances of persons and their types over HTTP. */
@NullMarked
package org.affianca.rest.circumstances;

import org.jspecify.annotations.NullMarked;
