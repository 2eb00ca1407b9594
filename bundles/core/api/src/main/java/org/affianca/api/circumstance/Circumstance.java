package org.affianca.api.circumstance;

import org.affianca.api.CircumstanceId;
import org.affianca.api.Evidence;
import org.affianca.api.PersonId;
import org.affianca.api.Secrecy;
import org.affianca.api.ServiceCode;
import org.affianca.api.time.Period;

/** What is so about a person for a time, and how we know. {@code type} is a type of circumstance, {@code area.word-word}. */
public record Circumstance(
        CircumstanceId id, PersonId who, ServiceCode type, Period validity, Evidence evidence, Secrecy secrecy) {}
