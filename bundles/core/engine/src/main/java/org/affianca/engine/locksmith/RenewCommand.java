package org.affianca.engine.locksmith;

import org.apache.karaf.shell.api.action.Action;
import org.apache.karaf.shell.api.action.Command;
import org.apache.karaf.shell.api.action.lifecycle.Reference;
import org.apache.karaf.shell.api.action.lifecycle.Service;
import org.jspecify.annotations.Nullable;

/** {@code vault:renew}. */
@Service
@Command(
        scope = "vault",
        name = "renew",
        description = "Makes a new data key; what older keys sealed follows in the background")
public final class RenewCommand implements Action {
    @Reference
    @SuppressWarnings("NullAway.Init")
    Locksmith locksmith;

    @Override
    public @Nullable Object execute() {
        locksmith.renewData();
        System.out.println("Key " + locksmith.now().keys().size() + " seals from now on; see vault:list.");
        return null;
    }
}
