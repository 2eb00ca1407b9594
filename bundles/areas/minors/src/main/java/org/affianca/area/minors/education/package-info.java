/** Educators by the hour, and going to school. */
@NullMarked
package org.affianca.area.minors.education;

import org.jspecify.annotations.NullMarked;
