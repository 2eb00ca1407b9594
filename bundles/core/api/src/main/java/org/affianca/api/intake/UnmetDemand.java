package org.affianca.api.intake;

/**
 * A service somebody asked for and could not have.
 *
 * @param service code of list {@code asked-service}: what was asked, whether or not this body has it in its catalogue
 * @param reason code of list {@code unmet-reason}: why it could not be had
 * @param note at most 500 characters, may be empty
 */
public record UnmetDemand(String service, String reason, String note) {}
