package org.affianca.area.minors.placement;

import java.util.Optional;
import org.affianca.api.area.CodeList;
import org.affianca.api.area.Details;
import org.affianca.api.area.Length;

/** What a family does while its child lives elsewhere, beyond the plan itself. */
@Details("minors.origin-family")
public record OriginFamily(
        String supportedBy,
        @CodeList("parents-collaborate") String parentsCollaborate,
        @Length(2000) Optional<String> visitsPlan,
        @Length(2000) Optional<String> callsPlan) {}
