package org.affianca.engine.area;

import java.io.PrintStream;
import org.osgi.service.component.annotations.Activate;
import org.osgi.service.component.annotations.Component;
import org.osgi.service.component.annotations.Reference;

/** Says on the shell how an area stands after a command, and tells the open screens. */
@Component(service = Outcome.class)
public final class Outcome {
    private final Statuses statuses;
    private final Changes changes;

    @Activate
    public Outcome(@Reference Statuses statuses, @Reference Changes changes) {
        this.statuses = statuses;
        this.changes = changes;
    }

    void say(PrintStream out, String id) {
        changes.tell();
        statuses.find(id)
                .ifPresentOrElse(
                        area -> out.println(
                                (area.id() + " " + area.version() + " " + area.state() + " " + area.failure()).strip()),
                        () -> out.println(id + " is gone"));
    }
}
