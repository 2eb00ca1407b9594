package org.affianca.api.work;

import java.util.List;

/** What is agreed with the person: an aim and goals; other work hangs under it. */
public record Plan(Common common, String aim, List<Goal> goals) implements Work {
    public Plan {
        goals = List.copyOf(goals);
    }
}
