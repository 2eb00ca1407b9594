package org.affianca.engine.area;

import org.affianca.api.problem.Missing;
import org.affianca.api.problem.Refused;
import org.apache.karaf.shell.api.action.Action;
import org.apache.karaf.shell.api.action.Argument;
import org.apache.karaf.shell.api.action.Command;
import org.apache.karaf.shell.api.action.lifecycle.Reference;
import org.apache.karaf.shell.api.action.lifecycle.Service;
import org.jspecify.annotations.Nullable;

/** {@code area:install}. */
@Service
@Command(
        scope = "area",
        name = "install",
        description = "Installs an area whose jar is at hand; it is wanted from now on")
public final class AreaInstallCommand implements Action {
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
            installer.install(id);
            outcome.say(System.out, id);
        } catch (Missing | Refused no) {
            System.out.println(id + ": " + no.getMessage());
        }
        return null;
    }
}
