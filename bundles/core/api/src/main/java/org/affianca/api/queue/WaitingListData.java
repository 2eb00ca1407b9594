package org.affianca.api.queue;

import java.util.List;
import org.affianca.api.ServiceCode;
import org.affianca.api.UnitId;

/**
 * What is said of a waiting list itself.
 *
 * @param name 1 to 200 characters
 * @param unit who keeps it
 * @param services whose works may wait in it: applications, measures, placements; 1 to 40
 * @param takesEntries whether somebody may enter now
 */
public record WaitingListData(String name, UnitId unit, List<ServiceCode> services, boolean takesEntries) {
    public WaitingListData {
        services = List.copyOf(services);
    }
}
