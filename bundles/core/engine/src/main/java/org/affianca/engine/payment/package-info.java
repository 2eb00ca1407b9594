/**
 * Payees, payments and payment runs over the ledger. Rooms that owe somebody money say so to {@link
 * org.affianca.engine.payment.Payables}; a run takes it from there.
 */
@NullMarked
package org.affianca.engine.payment;

import org.jspecify.annotations.NullMarked;
