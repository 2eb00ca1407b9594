package org.affianca.api.order;

/** How far somebody has a right; the later, the stricter. */
public enum Extent {
    /** As the law gives it to everybody. */
    FREE,
    /** Only as the authority said, or with somebody beside: protected visits, news through the service. */
    GUARDED,
    NONE
}
