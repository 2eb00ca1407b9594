package org.affianca.engine.access;

import java.util.Optional;
import org.affianca.api.access.Acting;
import org.affianca.api.access.Actor;
import org.affianca.api.access.WaitingKey;
import org.affianca.api.access.WaitingKeys;
import org.affianca.engine.vault.Vault;
import org.osgi.service.component.annotations.Activate;
import org.osgi.service.component.annotations.Component;
import org.osgi.service.component.annotations.Reference;

/** Keeps no key: each goes out sealed by the vault, bound to its owner, and comes back to be opened. */
@Component(service = WaitingKeys.class)
public final class HouseWaitingKeys implements WaitingKeys {
    private static final int LONGEST = 256;

    private final Acting acting;
    private final Vault vault;

    @Activate
    public HouseWaitingKeys(@Reference Acting acting, @Reference Vault vault) {
        this.acting = acting;
        this.vault = vault;
    }

    @Override
    public WaitingKey make() {
        String key = Secrets.token();
        return new WaitingKey(key, vault.seal(owner(), key));
    }

    @Override
    public Optional<String> open(String sealed) {
        // The vault gives back as it is what was never sealed; nobody may choose a key that way.
        if (sealed.length() > LONGEST || !Vault.isSealed(sealed)) {
            return Optional.empty();
        }
        try {
            return Optional.of(vault.open(owner(), sealed));
        } catch (IllegalStateException anothers) {
            return Optional.empty();
        }
    }

    private String owner() {
        Actor actor = acting.actor();
        return "browser/" + actor.organisation().value() + "/" + actor.id().value();
    }
}
