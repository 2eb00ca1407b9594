/** What every desk of core stands on, gathered once, so that a desk's constructor names only what is special to it. */
@NullMarked
package org.affianca.engine.ground;

import org.jspecify.annotations.NullMarked;
