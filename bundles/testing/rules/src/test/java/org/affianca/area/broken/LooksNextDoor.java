package org.affianca.area.broken;

import org.affianca.area.other.Neighbour;

/** Breaks rule 4. */
public record LooksNextDoor(Neighbour neighbour) {}
