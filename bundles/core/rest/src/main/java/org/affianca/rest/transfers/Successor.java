package org.affianca.rest.transfers;

import org.affianca.api.UserId;

/** Who shall follow a case that was left behind. */
public record Successor(UserId manager) {}
