package org.affianca.engine.access;

/** The account of a person as the room of second factors needs it: its name, and whether it signs in with a password. */
public record LocalAccount(String name, boolean hasPassword) {}
