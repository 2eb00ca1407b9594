package org.affianca.api.order;

/** The key of an authority. */
public record AuthorityId(long value) {}
