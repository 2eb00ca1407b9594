/** A bundle that listens to the event log and keeps what it was told, durably and once, in a file of its own. */
@NullMarked
package org.affianca.testing.itest.bundle.ledger;

import org.jspecify.annotations.NullMarked;
