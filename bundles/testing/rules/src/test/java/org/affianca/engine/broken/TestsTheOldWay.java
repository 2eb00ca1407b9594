package org.affianca.engine.broken;

import org.junit.OldAssertions;

/** Breaks rule 11. */
public record TestsTheOldWay(OldAssertions old) {}
