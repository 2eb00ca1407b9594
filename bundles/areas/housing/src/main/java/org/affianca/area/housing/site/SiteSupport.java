package org.affianca.area.housing.site;

import java.util.Optional;
import org.affianca.api.area.Details;
import org.affianca.api.area.Length;

/** What the company of who lives on a site is for. */
@Details("housing.site-support")
public record SiteSupport(
        @Length(2000) Optional<String> aims,
        @Length(500) Optional<String> school,
        @Length(500) Optional<String> exit) {}
