package org.affianca.area.minors.family;

import java.util.Optional;
import org.affianca.api.area.Between;
import org.affianca.api.area.CodeList;
import org.affianca.api.area.Details;
import org.affianca.api.area.Length;

/** In which way parents are supported, and who asked for it. */
@Details("minors.family-support")
public record FamilySupport(
        @CodeList("support-way") String way,
        @Between(least = 0, most = 20) int children,
        @CodeList("support-asked-by") Optional<String> askedBy,
        @Length(2000) Optional<String> goals) {}
