package org.affianca.rest.copies;

/** Why a copy is given although an order limits who asks for it. */
public record CopyPermit(String because) {}
