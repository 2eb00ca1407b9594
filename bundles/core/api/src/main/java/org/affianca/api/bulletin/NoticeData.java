package org.affianca.api.bulletin;

import java.time.LocalDate;
import java.util.Optional;

/** What an entry says: title 1 to 200 characters, text up to 4000, link (http or https, or empty), last day it counts. */
public record NoticeData(String title, String text, String link, Optional<LocalDate> until) {}
