package org.affianca.rest.queues;

import java.util.Map;

/** What is stated of an entry: truth, number, or the code of a bracket, by criterion. */
public record StatedFacts(Map<String, Object> facts) {}
