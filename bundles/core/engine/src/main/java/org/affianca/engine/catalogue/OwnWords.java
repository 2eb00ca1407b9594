package org.affianca.engine.catalogue;

import java.util.Locale;
import java.util.Optional;

/** The words a municipality prefers to an area's, from its profile; keys such as {@code service.employment.traineeship}. */
@FunctionalInterface
public interface OwnWords {
    Optional<String> say(String key, Locale locale);
}
