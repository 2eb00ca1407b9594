/** Purposes: for what data may be looked at, on which legal basis, and by whom; a file of core that a municipality corrects. */
@NullMarked
package org.affianca.engine.purpose;

import org.jspecify.annotations.NullMarked;
