package org.affianca.rest.informings;

import java.util.List;
import org.affianca.api.informing.CaseInforming;

/** Who of a case is informed, as read; the entries newest first. */
public record CaseInformingBody(List<InformedBody> people, List<InformingBody> entries) {
    static CaseInformingBody of(CaseInforming all) {
        return new CaseInformingBody(
                all.people().stream().map(InformedBody::of).toList(),
                all.entries().stream().map(InformingBody::of).toList());
    }
}
