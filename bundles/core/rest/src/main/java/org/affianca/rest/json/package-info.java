/** JSON as this API speaks it: strict in, plain out. */
@NullMarked
package org.affianca.rest.json;

import org.jspecify.annotations.NullMarked;
