package org.affianca.rest.registers;

/** How many streets were entered. */
public record StreetsEntered(int streets) {}
