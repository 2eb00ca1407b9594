/** Suspected duplicates over HTTP. */
@NullMarked
package org.affianca.rest.duplicates;

import org.jspecify.annotations.NullMarked;
