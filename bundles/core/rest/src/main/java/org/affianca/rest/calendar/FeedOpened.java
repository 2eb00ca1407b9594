package org.affianca.rest.calendar;

/** The address of a feed that was just opened; it is told this once. */
public record FeedOpened(String path) {}
