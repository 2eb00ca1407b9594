package org.affianca.api.work;

import java.util.List;
import org.affianca.api.catalogue.Kind;

/** What is agreed with the person: an aim and goals; other work hangs under it. */
public record Plan(Common common, String aim, List<Goal> goals) implements Work {
    public Plan {
        goals = List.copyOf(goals);
    }

    @Override
    public Kind kind() {
        return Kind.PLAN;
    }
}
