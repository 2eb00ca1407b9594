package org.affianca.testing.contract.summer.camp;

import java.time.LocalDate;
import java.util.Optional;
import org.affianca.api.area.Details;

/** What is known of somebody who can swim. */
@Details("summer.swimmer")
public record Swimmer(String badge, Optional<LocalDate> since) {}
