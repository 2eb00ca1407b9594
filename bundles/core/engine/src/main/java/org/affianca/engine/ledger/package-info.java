/**
 * The ledger: accounts, and what was moved between them, in cents. Rooms that handle money post through {@link
 * org.affianca.engine.ledger.Ledger}; nothing else writes its tables. Who may do what is the rooms' affair.
 */
@NullMarked
package org.affianca.engine.ledger;

import org.jspecify.annotations.NullMarked;
