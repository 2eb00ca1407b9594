package org.affianca.area.housing.reception;

import java.time.LocalDate;
import java.util.Optional;
import org.affianca.api.area.Between;
import org.affianca.api.area.CodeList;
import org.affianca.api.area.Details;
import org.affianca.api.area.Length;

/** What the desk knows of somebody who asks for a place in the reception system. */
@Details("housing.reception-access")
public record ReceptionAccess(
        @CodeList("sleeps") String sleeps,
        Optional<LocalDate> since,
        @CodeList("core.place-target") String target,
        @Between(least = 0, most = 20) int companions,
        boolean frail,
        boolean pregnant,
        boolean animals,
        Optional<String> belonging,
        @Length(500) Optional<String> wishes) {}
