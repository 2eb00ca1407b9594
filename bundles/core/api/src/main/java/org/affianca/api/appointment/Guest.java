package org.affianca.api.appointment;

import org.affianca.api.PersonId;

/** A person expected at an appointment; {@code label} is empty when the person is not seen. */
public record Guest(PersonId person, String label) {}
