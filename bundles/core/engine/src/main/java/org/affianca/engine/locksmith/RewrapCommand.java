package org.affianca.engine.locksmith;

import org.apache.karaf.shell.api.action.Action;
import org.apache.karaf.shell.api.action.Command;
import org.apache.karaf.shell.api.action.lifecycle.Reference;
import org.apache.karaf.shell.api.action.lifecycle.Service;
import org.jspecify.annotations.Nullable;

/** {@code vault:rewrap}. */
@Service
@Command(
        scope = "vault",
        name = "rewrap",
        description = "Makes a new master key, where the program can, and wraps the data keys with the newest")
public final class RewrapCommand implements Action {
    @Reference
    @SuppressWarnings("NullAway.Init")
    Locksmith locksmith;

    @Override
    public @Nullable Object execute() {
        boolean wrapped = locksmith.renewMaster();
        System.out.println(
                wrapped
                        ? "The keys are wrapped by " + locksmith.now().master() + ". Copy the key file apart again."
                        : "Nothing was done: make the new key in the device or service and name it in"
                                + " org.affianca.vault.");
        return null;
    }
}
