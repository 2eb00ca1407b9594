/** Emergencies and their hand-over, over HTTP. */
@NullMarked
package org.affianca.rest.emergencies;

import org.jspecify.annotations.NullMarked;
