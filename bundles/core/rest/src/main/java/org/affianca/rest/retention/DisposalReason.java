package org.affianca.rest.retention;

/** Why a file is taken off a list, or a disposal given up. */
public record DisposalReason(String reason) {}
