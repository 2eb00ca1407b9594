/** What happens once: the first administrator, and the invented town of a demonstration. */
@NullMarked
package org.affianca.engine.start;

import org.jspecify.annotations.NullMarked;
