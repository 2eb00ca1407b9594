package org.affianca.api.machine;

/** The key of a machine's token; positive, and not the secret. */
public record MachineTokenId(long value) {}
