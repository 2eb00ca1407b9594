/** Sealed adoption links over HTTP, for the named officers. */
@NullMarked
package org.affianca.rest.adoption;

import org.jspecify.annotations.NullMarked;
