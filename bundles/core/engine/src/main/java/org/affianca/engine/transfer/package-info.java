/** Transfers of cases: proposed, answered, withdrawn, found again by both sides. */
@NullMarked
package org.affianca.engine.transfer;

import org.jspecify.annotations.NullMarked;
