package org.affianca.api.glass;

/** How an opening was judged: not yet, or in one of two ways. */
public enum GlassReview {
    AWAITED,
    JUSTIFIED,
    UNJUSTIFIED
}
