package org.affianca.area.adults.listed;

import java.util.Map;
import org.affianca.api.event.HouseEvent;

/** Rows of a list of households were entered: how many works began, how many changed, how many were recorded already. */
public record MeasureListEntered(long opened, long changed, long same) implements HouseEvent {
    @Override
    public Map<String, Object> values() {
        return Map.of("opened", opened, "changed", changed, "same", same);
    }
}
