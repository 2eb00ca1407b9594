/** Rows for national registers, computed from the works; nothing of them is kept but how the municipality tells a service. */
@NullMarked
package org.affianca.engine.returns;

import org.jspecify.annotations.NullMarked;
