package org.affianca.rest.calendar;

import java.util.Locale;
import org.affianca.api.appointment.CalendarEntry;
import org.affianca.api.catalogue.Words;
import org.affianca.rest.call.Call;
import org.affianca.rest.catalogue.Labels;

/** What an entry is called outside of the program: its kind and its case's number, never a name or somebody's own words. */
final class EntryWords {
    private final Words words;
    private final Labels labels;
    private final Locale locale;

    EntryWords(Words words) {
        this.words = words;
        this.labels = new Labels(words);
        this.locale = Call.now().locale();
    }

    String summary(CalendarEntry entry) {
        String what =
                switch (entry.kind()) {
                    case APPOINTMENT -> words.say(Call.CORE, "code.appointment-type." + entry.code(), locale);
                    case DEADLINE ->
                        entry.service()
                                .map(service -> labels.deadline(service, entry.code()))
                                .orElse(entry.code());
                    default -> words.say(Call.CORE, "calendar." + entry.kind(), locale);
                };
        return entry.caseNumber().isEmpty() ? what : what + " " + entry.caseNumber();
    }
}
