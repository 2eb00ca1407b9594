package org.affianca.api.catalogue;

/** A custom element of an area and the slot of the shell it goes to. */
public record ScreenPlace(Slot slot, String element) {}
