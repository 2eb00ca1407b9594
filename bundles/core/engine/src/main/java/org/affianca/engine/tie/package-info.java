/** Ties between persons: kinship, guardianship, care, conflict; each version a row, both persons seen or nothing. */
@NullMarked
package org.affianca.engine.tie;

import org.jspecify.annotations.NullMarked;
