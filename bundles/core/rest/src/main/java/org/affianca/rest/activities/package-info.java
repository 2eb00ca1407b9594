/** Group activities over HTTP. */
@NullMarked
package org.affianca.rest.activities;

import org.jspecify.annotations.NullMarked;
