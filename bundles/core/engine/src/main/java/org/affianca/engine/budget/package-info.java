/** Funds, chapters and commitments over the ledger. */
@NullMarked
package org.affianca.engine.budget;

import org.jspecify.annotations.NullMarked;
