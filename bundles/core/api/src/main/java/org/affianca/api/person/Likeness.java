package org.affianca.api.person;

import java.util.List;
import org.affianca.api.Because;

/** A person who may be the same as the one about to be registered, and why we think so. */
public record Likeness(PersonSummary person, List<Because> reasons) {}
