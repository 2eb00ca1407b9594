package org.affianca.api.intake;

import org.affianca.api.Tally;

/**
 * How often a service was asked for in vain for one reason, in how many contacts and by how many known persons; below five
 * only to the staff of the units that were asked.
 */
public record UnmetCount(String service, String reason, Tally contacts, Tally persons) {}
