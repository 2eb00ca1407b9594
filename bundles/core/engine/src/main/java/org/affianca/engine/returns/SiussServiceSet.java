package org.affianca.engine.returns;

import java.util.Map;
import org.affianca.api.ServiceCode;
import org.affianca.api.event.HouseEvent;

/** The municipality has said how a service is told to SIUSS. */
record SiussServiceSet(ServiceCode service, boolean told, String benefit) implements HouseEvent {
    @Override
    public Map<String, Object> values() {
        return Map.of("service", service.value(), "told", told, "benefit", benefit);
    }
}
