package org.affianca.engine.event;

import org.apache.karaf.shell.api.action.Action;
import org.apache.karaf.shell.api.action.Argument;
import org.apache.karaf.shell.api.action.Command;
import org.apache.karaf.shell.api.action.lifecycle.Reference;
import org.apache.karaf.shell.api.action.lifecycle.Service;
import org.jspecify.annotations.Nullable;

/** {@code event:skip}. */
@Service
@Command(scope = "event", name = "skip", description = "Lets one listener pass over the event it fails at")
public final class SkipCommand implements Action {
    @Reference
    @SuppressWarnings("NullAway.Init")
    Listeners listeners;

    @Argument(index = 0, name = "listener", description = "Its name, as event:listeners shows it", required = true)
    @SuppressWarnings("NullAway.Init")
    String listener;

    @Argument(index = 1, name = "number", description = "The event's number: the one it fails at", required = true)
    long number;

    @Override
    public @Nullable Object execute() {
        System.out.println(
                listeners.skip(listener, number)
                        ? "Passed over."
                        : "Nothing was done: " + listener + " does not stand before event " + number + ".");
        return null;
    }
}
