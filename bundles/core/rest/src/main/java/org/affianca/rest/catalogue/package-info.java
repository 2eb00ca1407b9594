/** Services, forms, code lists and labels over HTTP. */
@NullMarked
package org.affianca.rest.catalogue;

import org.jspecify.annotations.NullMarked;
