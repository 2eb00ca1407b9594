package org.affianca.area.broken;

import org.affianca.area.other.api.Shown;

/** Keeps rule 4: the neighbour shows it. */
public record LooksAtWhatIsShown(Shown shown) {}
