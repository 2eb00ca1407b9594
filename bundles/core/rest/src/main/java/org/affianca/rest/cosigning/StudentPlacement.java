package org.affianca.rest.cosigning;

/** An undertaking in which somebody is a student today. */
public record StudentPlacement(long undertaking) {}
