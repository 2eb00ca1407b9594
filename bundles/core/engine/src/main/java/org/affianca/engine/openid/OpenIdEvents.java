package org.affianca.engine.openid;

import java.util.Map;
import org.affianca.api.UserId;
import org.affianca.api.event.HouseEvent;

/** What may happen to accounts through identity providers. */
final class OpenIdEvents {
    private OpenIdEvents() {}

    record AccountProvisioned(UserId account, String provider) implements HouseEvent {
        @Override
        public Map<String, Object> values() {
            return Map.of("account", account.value(), "provider", provider);
        }
    }

    record RolesAligned(UserId account, String provider) implements HouseEvent {
        @Override
        public Map<String, Object> values() {
            return Map.of("account", account.value(), "provider", provider);
        }
    }

    record IdentitiesChanged(UserId account, int count) implements HouseEvent {
        @Override
        public Map<String, Object> values() {
            return Map.of("account", account.value(), "count", count);
        }
    }
}
