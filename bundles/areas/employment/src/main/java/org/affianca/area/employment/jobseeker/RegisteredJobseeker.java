package org.affianca.area.employment.jobseeker;

import java.time.LocalDate;
import java.util.Optional;
import org.affianca.api.area.CodeList;
import org.affianca.api.area.Details;
import org.affianca.api.area.Length;

/**
 * What the employment centre knows of a registered jobseeker (D.Lgs. 150/2015, art. 19): when immediate availability was
 * declared, where, in which track, and whether on the list of targeted placement (L. 68/1999).
 */
@Details("employment.registered-jobseeker")
public record RegisteredJobseeker(
        LocalDate declaredOn,
        @Length(120) String centre,
        @CodeList("gol-track") Optional<String> track,
        boolean targetedPlacement,
        Optional<LocalDate> pactSignedOn) {}
