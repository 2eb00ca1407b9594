package org.affianca.area.minors.mandate;

import java.util.Optional;
import org.affianca.api.area.CodeList;
import org.affianca.api.area.Details;
import org.affianca.api.area.Length;

/** What an inquiry in a separation records: the court's expert, the parenting coordinator, how parents deal with each other. */
@Details("minors.custody-inquiry")
public record CustodyInquiry(
        @Length(120) Optional<String> expert,
        @Length(120) Optional<String> parentingCoordinator,
        @CodeList("parent-conflict") String conflict,
        boolean childHeard) {}
