package org.affianca.api.intake;

/** How often a service was asked for in vain for one reason, in how many contacts and by how many known persons. */
public record UnmetCount(String service, String reason, int contacts, int persons) {}
