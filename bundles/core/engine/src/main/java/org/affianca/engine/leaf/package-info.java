/** The leaves of a case's file: what of its record somebody may read, gathered once for reports and copies. */
@NullMarked
package org.affianca.engine.leaf;

import org.jspecify.annotations.NullMarked;
