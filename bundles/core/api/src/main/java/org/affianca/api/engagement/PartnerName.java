package org.affianca.api.engagement;

/** A partner of the register as an administrator chooses it for an account. */
public record PartnerName(long id, String name) {}
