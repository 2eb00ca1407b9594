package org.affianca.engine.work;

import java.util.List;
import java.util.Set;
import org.affianca.api.WorkId;
import org.affianca.api.work.Goal;
import org.affianca.engine.check.Flaws;

/** What the aim and the goals of a plan may be, and how they are written. */
final class Goals {
    private static final int MOST = 50;
    private static final int AIM = 2000;
    private static final int TEXT = 500;
    private static final int RESPONSIBLE = 200;
    private static final Set<String> TERMS = Set.of("short", "medium", "long");

    private Goals() {}

    static void check(Flaws flaws, String aim, List<Goal> goals) {
        flaws.optionalProse("/aim", aim, AIM).when(goals.size() > MOST, "/goals", "too-many");
        for (int i = 0; i < goals.size(); i++) {
            Goal goal = goals.get(i);
            String at = "/goals/" + i;
            flaws.prose(at + "/text", goal.text(), TEXT)
                    .when(!TERMS.contains(goal.term()), at + "/term", "unknown-code")
                    .optionalLine(at + "/responsible", goal.responsible(), RESPONSIBLE)
                    .when(goal.attained() < 0 || goal.attained() > 3, at + "/attained", "out-of-range");
        }
    }

    static void write(Books books, WorkId work, List<Goal> goals) {
        books.goals.clear(books.organisation(), work);
        for (int i = 0; i < goals.size(); i++) {
            books.goals.insert(books.organisation(), work, i, goals.get(i));
        }
    }
}
