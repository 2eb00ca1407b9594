package org.affianca.area.housing.home;

import java.util.Optional;
import org.affianca.api.area.CodeList;
import org.affianca.api.area.Details;
import org.affianca.api.area.Length;

/** What the company in finding, entering or keeping a home is for. */
@Details("housing.housing-support")
public record HousingSupport(
        @CodeList("support-aim") String aim,
        @Length(2000) Optional<String> agreed,
        Optional<String> home,
        boolean landlordInformed) {}
