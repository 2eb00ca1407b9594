package org.affianca.area.adults.support;

import java.util.Optional;
import org.affianca.api.area.CodeList;
import org.affianca.api.area.Details;
import org.affianca.api.area.Protected;

/** Where somebody in trouble with the law stands, and with whom the service speaks about it. */
@Details("adults.deviance-support")
public record DevianceSupport(
        @CodeList("deviance-situation") String situation,
        @Protected Optional<String> officer) {}
