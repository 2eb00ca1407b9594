package org.affianca.area.minors.bank;

import java.util.Map;
import org.affianca.api.event.HouseEvent;

/** A family entered the bank, or what is kept of it changed. */
public record FosterFamilyWritten(long facility, int version) implements HouseEvent {
    @Override
    public Map<String, Object> values() {
        return Map.of("facility", facility, "version", version);
    }
}
