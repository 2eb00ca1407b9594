package org.affianca.engine.duplicate;

import java.time.LocalDate;
import java.util.Optional;

/** What two records are compared by: the keys of surname and name, the birth date, the fiscal code without homocody. */
public record Traits(String surname, String name, Optional<LocalDate> birthDate, Optional<String> fiscalKey) {}
