package org.affianca.rest.cases;

import java.time.LocalDate;
import org.affianca.api.PersonId;

/** A person who comes into a file, and from which day. */
public record MemberStay(PersonId person, LocalDate from) {}
