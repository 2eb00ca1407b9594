package org.affianca.engine.broken;

import org.affianca.area.broken.ReachesIn;

/** Breaks rule 3, by import. */
public record KnowsAnArea(ReachesIn area) {}
