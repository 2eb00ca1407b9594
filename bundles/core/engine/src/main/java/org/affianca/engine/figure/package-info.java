/** Figures as the areas ship them and as the municipality has set them. */
@NullMarked
package org.affianca.engine.figure;

import org.jspecify.annotations.NullMarked;
