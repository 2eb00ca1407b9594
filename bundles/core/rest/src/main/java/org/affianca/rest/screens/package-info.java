/** Static screens of the areas. */
@NullMarked
package org.affianca.rest.screens;

import org.jspecify.annotations.NullMarked;
