/** Figures as the areas ship them and as the municipality has set them; what it sets of norms is kept the same way. */
@NullMarked
package org.affianca.engine.figure;

import org.jspecify.annotations.NullMarked;
