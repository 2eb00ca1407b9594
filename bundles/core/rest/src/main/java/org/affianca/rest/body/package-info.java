/** Request bodies, taken in whole and within limits before anything is done with them. */
@NullMarked
package org.affianca.rest.body;

import org.jspecify.annotations.NullMarked;
