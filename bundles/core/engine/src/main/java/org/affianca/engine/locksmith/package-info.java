/** Who looks after the keys: makes new ones, and brings what is sealed under them in the background. */
@NullMarked
package org.affianca.engine.locksmith;

import org.jspecify.annotations.NullMarked;
