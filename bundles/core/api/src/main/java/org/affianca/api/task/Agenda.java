package org.affianca.api.task;

import java.util.List;

/** What is due for one member of staff, soonest first. At most 200 of each; {@code more} says when there are others. */
public record Agenda(List<Task> tasks, List<DueWork> deadlines, boolean more) {
    public Agenda {
        tasks = List.copyOf(tasks);
        deadlines = List.copyOf(deadlines);
    }
}
