package org.affianca.engine.emergency;

import java.time.Instant;
import java.time.ZoneId;
import java.time.format.DateTimeFormatter;
import java.util.Locale;
import org.affianca.api.Because;
import org.affianca.api.catalogue.Words;

/** The titles of the tasks that the desk sets: the moment of the emergency, and nothing of the people in it. */
final class Titles {
    private static final DateTimeFormatter MOMENT = DateTimeFormatter.ofPattern("dd/MM/yyyy HH:mm", Locale.ROOT);

    private final Words words;
    private final ZoneId zone;

    Titles(Words words, ZoneId zone) {
        this.words = words;
        this.zone = zone;
    }

    String waits(Instant happened) {
        return say("hand-over-waits", happened);
    }

    String refused(Instant happened) {
        return say("hand-over-was-refused", happened);
    }

    private String say(String code, Instant happened) {
        String moment = MOMENT.format(happened.atZone(zone));
        return words.say("core", Because.of(code, "moment", moment), Locale.ITALIAN);
    }
}
