/** Claims of persons about their own data, over HTTP. */
@NullMarked
package org.affianca.rest.claims;

import org.jspecify.annotations.NullMarked;
