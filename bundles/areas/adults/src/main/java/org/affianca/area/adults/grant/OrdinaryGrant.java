package org.affianca.area.adults.grant;

import java.util.Optional;
import org.affianca.api.area.CodeList;
import org.affianca.api.area.Details;
import org.affianca.api.area.Length;

/** What continuing aid records: for which need, in which form, and what the person undertakes in turn. */
@Details("adults.ordinary-grant")
public record OrdinaryGrant(
        @CodeList("core.need") String need,
        @Length(1000) String purpose,
        @CodeList("aid-form") String form,
        @Length(1000) Optional<String> commitments) {}
