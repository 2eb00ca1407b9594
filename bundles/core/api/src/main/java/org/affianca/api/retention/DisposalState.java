package org.affianca.api.retention;

/** How far a disposal is. */
public enum DisposalState {
    /** A list of files whose time is over; files may still be taken off it. */
    PROPOSED,
    APPROVED,
    /** The archival authority allowed it. */
    AUTHORISED,
    /** Begun; some files are gone, others not yet. */
    RUNNING,
    /** All its files are gone and the certificate has its number. */
    DONE,
    /** Given up before anything was removed. */
    WITHDRAWN
}
