/** People and households over HTTP. */
@NullMarked
package org.affianca.rest.people;

import org.jspecify.annotations.NullMarked;
