package org.affianca.rest.assessments;

import java.util.Optional;
import org.affianca.api.PersonId;
import org.affianca.api.UserId;

/** What begins an assessment: of whom, and the second assessor if there are two. */
public record AssessmentAsked(PersonId person, Optional<UserId> second) {}
