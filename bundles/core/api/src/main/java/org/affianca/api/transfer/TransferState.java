package org.affianca.api.transfer;

/** How a transfer stands: asked, or answered in one of three ways. */
public enum TransferState {
    PROPOSED,
    ACCEPTED,
    REFUSED,
    WITHDRAWN
}
