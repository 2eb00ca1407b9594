package org.affianca.area.minors.bank;

/** How far a proposal has come. */
public enum ProposalState {
    PROPOSED,
    ACCEPTED,
    DECLINED
}
