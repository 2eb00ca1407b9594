package org.affianca.area.broken;

/** Breaks rule 2, three times. */
public record ReachesIn(
        org.affianca.engine.broken.Inside engine,
        org.affianca.rest.broken.Inside rest,
        org.affianca.web.broken.Inside web) {}
