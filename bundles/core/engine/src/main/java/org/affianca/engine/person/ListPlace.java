package org.affianca.engine.person;

/** The place in a list of persons: surname, name and id of the last one seen. */
record ListPlace(String surname, String name, long id) {}
