package org.affianca.engine.ledger;

/** Which act an entry writes down. */
public enum EntryKind {
    FUNDED,
    APPROPRIATED,
    COMMITTED,
    RELEASED,
    LIQUIDATED,
    PAID,
    RETURNED,
    ANNULLED,
    ISSUED,
    REDEEMED,
    EXPIRED,
    LENT,
    CLAIMED,
    REPAID,
    WRITTEN_OFF,
    RECOVERED
}
