package org.affianca.rest.notices;

/** The words of a new version of the text. */
public record Wording(String italian, String english) {}
