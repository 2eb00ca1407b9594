package org.affianca.rest.copies;

/** One reason, in words, against giving a copy to who asks. */
public record HindranceLine(String words) {}
