package org.affianca.engine.area;

import org.affianca.api.problem.Missing;
import org.affianca.api.problem.Refused;
import org.apache.karaf.shell.api.action.Action;
import org.apache.karaf.shell.api.action.Argument;
import org.apache.karaf.shell.api.action.Command;
import org.apache.karaf.shell.api.action.lifecycle.Reference;
import org.apache.karaf.shell.api.action.lifecycle.Service;
import org.jspecify.annotations.Nullable;

/** {@code area:update}. */
@Service
@Command(scope = "area", name = "update", description = "Replaces a running area by the jar at hand")
public final class AreaUpdateCommand implements Action {
    @Argument(name = "area", description = "The area's id, such as employment", required = true)
    String id = "";

    @Reference
    @SuppressWarnings("NullAway.Init")
    Installer installer;

    @Reference
    @SuppressWarnings("NullAway.Init")
    Outcome outcome;

    @Override
    public @Nullable Object execute() {
        try {
            installer.update(id);
            outcome.say(System.out, id);
        } catch (Missing | Refused no) {
            System.out.println(id + ": " + no.getMessage());
        }
        return null;
    }
}
