package org.affianca.engine.ledger;

/** What an account holds; none but the world outside ever gives more than it took. */
public enum AccountKind {
    /** The world: where money comes from that nobody here had before. */
    OUTSIDE,
    /** What a fund received and did not yet give to a chapter. */
    FUND,
    /** What of a chapter's year may still be committed. */
    CHAPTER,
    /** What of a commitment is not yet owed to anybody. */
    COMMITMENT,
    /** What is owed to a payee and not yet paid. */
    PAYEE,
    /** What was paid out through a bank account of the organisation. */
    TREASURY,
    /** What vouchers that were handed out are still worth. */
    VOUCHERS,
    /** What somebody owes to the organisation. */
    CLAIM
}
