package org.affianca.engine.event;

import org.apache.karaf.shell.api.action.Action;
import org.apache.karaf.shell.api.action.Command;
import org.apache.karaf.shell.api.action.lifecycle.Reference;
import org.apache.karaf.shell.api.action.lifecycle.Service;
import org.apache.karaf.shell.support.table.ShellTable;
import org.jspecify.annotations.Nullable;

/** {@code event:listeners}. */
@Service
@Command(scope = "event", name = "listeners", description = "Lists the listeners and how far each has been told")
public final class ListenersCommand implements Action {
    @Reference
    @SuppressWarnings("NullAway.Init")
    Listeners listeners;

    @Override
    public @Nullable Object execute() {
        ShellTable table = new ShellTable();
        table.column("Listener");
        table.column("Told up to");
        table.column("Newest event");
        table.column("Failures at the next");
        for (ListenerPlace place : listeners.all()) {
            table.addRow().addContent(place.listener(), place.number(), place.newest(), place.failures());
        }
        table.print(System.out);
        return null;
    }
}
