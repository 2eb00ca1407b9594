package org.affianca.rest.activities;

import java.util.List;
import org.affianca.api.activity.SessionMarks;

/** The registers of sessions, as they are sent. */
public record RegisterMarks(List<SessionMarks> sessions) {}
