package org.affianca.area.other.api;

/** What another area shows on purpose. */
public final class Shown {}
