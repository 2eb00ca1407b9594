/** Documents over HTTP. */
@NullMarked
package org.affianca.rest.documents;

import org.jspecify.annotations.NullMarked;
