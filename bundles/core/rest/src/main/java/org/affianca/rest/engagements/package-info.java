/** Partners engaged for measures, and the room of their own staff, over HTTP. */
@NullMarked
package org.affianca.rest.engagements;

import org.jspecify.annotations.NullMarked;
