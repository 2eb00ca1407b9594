/** The description of the API, made from the resources that run. */
@NullMarked
package org.affianca.rest.openapi;

import org.jspecify.annotations.NullMarked;
