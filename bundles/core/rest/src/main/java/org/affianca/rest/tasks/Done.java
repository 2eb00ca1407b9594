package org.affianca.rest.tasks;

import java.time.LocalDate;
import java.util.Optional;

/** On which day a task was done; without a day it is open again. */
public record Done(Optional<LocalDate> on) {}
