package org.affianca.engine.locksmith;

import org.affianca.api.vault.KeyState;
import org.apache.karaf.shell.api.action.Action;
import org.apache.karaf.shell.api.action.Command;
import org.apache.karaf.shell.api.action.lifecycle.Reference;
import org.apache.karaf.shell.api.action.lifecycle.Service;
import org.apache.karaf.shell.support.table.ShellTable;
import org.jspecify.annotations.Nullable;

/** {@code vault:list}. */
@Service
@Command(
        scope = "vault",
        name = "list",
        description = "Lists the keys and how far the sealed columns follow the newest")
public final class ListCommand implements Action {
    @Reference
    @SuppressWarnings("NullAway.Init")
    Locksmith locksmith;

    @Override
    public @Nullable Object execute() {
        KeyState state = locksmith.now();
        ShellTable keys = new ShellTable();
        keys.column("Key");
        keys.column("Made at");
        keys.column("Wrapped by");
        keys.column("Seals");
        state.keys().forEach(key -> keys.addRow()
                .addContent(key.number(), key.madeAt(), key.master(), key.seals() ? "yes" : "no"));
        keys.print(System.out);
        ShellTable fields = new ShellTable();
        fields.column("Sealed column");
        fields.column("Under the newest key");
        fields.column("Texts brought there");
        state.fields().forEach(field -> fields.addRow()
                .addContent(field.table() + "." + field.column(), field.done() ? "yes" : "not yet", field.rows()));
        fields.print(System.out);
        return null;
    }
}
