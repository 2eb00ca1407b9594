/** Partners engaged for measures, and the room of their staff. */
@NullMarked
package org.affianca.engine.engagement;

import org.jspecify.annotations.NullMarked;
