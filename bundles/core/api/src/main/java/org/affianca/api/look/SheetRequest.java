package org.affianca.api.look;

import java.time.LocalDate;

/** What a citizen asks to know: who looked from one day to another; {@code ground} says how the request came in. */
public record SheetRequest(LocalDate from, LocalDate until, String ground) {}
