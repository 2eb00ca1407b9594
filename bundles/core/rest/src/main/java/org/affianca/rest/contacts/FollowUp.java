package org.affianca.rest.contacts;

import java.time.LocalDate;

/** On which day somebody came back to a contact. */
public record FollowUp(LocalDate on) {}
