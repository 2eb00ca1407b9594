/**
 * Work as a way back in: social-inclusion traineeships, training, requests for a work path. The traineeship has rules of
 * its own ({@code traineeship}) and evaluations of its own ({@code evaluation}); the rest is words in {@code AREA-INF}.
 */
@Area("employment")
@NullMarked
package org.affianca.area.employment;

import org.affianca.api.area.Area;
import org.jspecify.annotations.NullMarked;
