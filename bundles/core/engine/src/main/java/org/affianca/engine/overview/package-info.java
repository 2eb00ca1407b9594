/** One person across all areas: gathered from the other rooms, each of which says what may be seen. */
@NullMarked
package org.affianca.engine.overview;

import org.jspecify.annotations.NullMarked;
