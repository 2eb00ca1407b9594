package org.affianca.api.circumstance;

import java.util.List;
import org.affianca.api.Secrecy;
import org.affianca.api.ServiceCode;
import org.affianca.api.catalogue.FormGroup;

/**
 * A type of circumstance as its file describes it.
 *
 * @param evidenceNeeded whether it cannot be recorded on somebody's word alone
 * @param several whether two may hold for one person at the same time
 * @param hasDetails whether the area records more than core knows
 */
public record CircumstanceType(
        ServiceCode code,
        Secrecy secrecy,
        boolean evidenceNeeded,
        boolean several,
        List<FormGroup> form,
        boolean hasDetails) {
    public CircumstanceType {
        form = List.copyOf(form);
    }
}
