package org.affianca.api.work;

import java.time.LocalDate;

/** A request that is decided; {@code receivedOn} starts its clock. */
public record Application(Common common, LocalDate receivedOn) implements Work {}
