package org.affianca.rest.emergencies;

/** What is added to an emergency record. */
public record AddendumText(String text) {}
