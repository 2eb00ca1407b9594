package org.affianca.rest.work;

import java.util.List;
import org.affianca.api.work.Goal;

/** Aim and goals of a plan. */
public record PlanAsked(String aim, List<Goal> goals) {}
