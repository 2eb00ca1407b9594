package org.affianca.api.order;

import org.affianca.api.WorkId;

/** One who may or may not sign something for a person, and the order that says so. */
public record Signatory(WorkId order, String authority, String proceeding, Power power) {}
