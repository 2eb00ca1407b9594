package org.affianca.engine.area;

import org.affianca.api.area.AreaStatus;
import org.apache.karaf.shell.api.action.Action;
import org.apache.karaf.shell.api.action.Command;
import org.apache.karaf.shell.api.action.lifecycle.Reference;
import org.apache.karaf.shell.api.action.lifecycle.Service;
import org.apache.karaf.shell.support.table.ShellTable;
import org.jspecify.annotations.Nullable;

/** {@code area:list}. */
@Service
@Command(scope = "area", name = "list", description = "Lists the areas installed and at hand")
public final class AreaListCommand implements Action {
    @Reference
    @SuppressWarnings("NullAway.Init")
    Statuses statuses;

    @Override
    public @Nullable Object execute() {
        ShellTable table = new ShellTable();
        table.column("Area");
        table.column("Version");
        table.column("State");
        table.column("Wanted");
        table.column("Open works");
        table.column("Failure");
        for (AreaStatus area : statuses.all()) {
            table.addRow()
                    .addContent(
                            area.id(),
                            area.version(),
                            area.state(),
                            area.wanted() ? "yes" : "no",
                            area.openWorks(),
                            area.failure());
        }
        table.print(System.out);
        return null;
    }
}
