package org.affianca.rest.people;

import java.util.List;
import org.affianca.api.person.PersonSummary;
import org.affianca.rest.catalogue.Reason;

/** A person who may be the same, with the reasons as sentences. */
public record LikenessBody(PersonSummary person, List<Reason> reasons) {}
