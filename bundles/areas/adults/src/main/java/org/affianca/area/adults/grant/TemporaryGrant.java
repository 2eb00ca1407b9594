package org.affianca.area.adults.grant;

import org.affianca.api.area.Between;
import org.affianca.api.area.CodeList;
import org.affianca.api.area.Details;
import org.affianca.api.area.Length;

/** What temporary aid records: as continuing aid, and for how many months. */
@Details("adults.temporary-grant")
public record TemporaryGrant(
        @CodeList("core.need") String need,
        @Length(1000) String purpose,
        @CodeList("aid-form") String form,
        @Between(least = 1, most = 24) int months) {}
