package org.affianca.api;

/** The key of a merge of two persons; positive. */
public record MergeId(long value) {}
