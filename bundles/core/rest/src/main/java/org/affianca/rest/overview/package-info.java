/** One person across all areas over HTTP. */
@NullMarked
package org.affianca.rest.overview;

import org.jspecify.annotations.NullMarked;
