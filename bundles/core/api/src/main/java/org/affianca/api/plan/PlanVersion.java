package org.affianca.api.plan;

import java.util.List;

/** A version of a plan whole: where it stands, what it says, who signed, and what it costs whom. */
public record PlanVersion(VersionLine line, PlanContent content, List<Signature> signatures, Funding funding) {
    public PlanVersion {
        signatures = List.copyOf(signatures);
    }
}
