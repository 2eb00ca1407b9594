package org.affianca.engine.diary;

import java.time.LocalDate;
import java.util.Optional;
import org.affianca.api.Secrecy;
import org.affianca.api.diary.NoteData;
import org.affianca.engine.check.Codes;
import org.affianca.engine.check.Flaws;

/** What must hold of a note before it is written for good. */
final class NoteRules {
    private static final int LONGEST = 20_000;

    private NoteRules() {}

    /** @param first how secret the note is to which this one is added, when it is seen */
    static Flaws of(NoteData data, Optional<Secrecy> first, LocalDate today, Codes codes) {
        Flaws flaws = new Flaws(codes);
        flaws.code("/type", "note-type", data.type());
        flaws.past("/on", data.on(), today);
        flaws.prose("/text", data.text(), LONGEST);
        flaws.when(data.addendumTo().isPresent() && first.isEmpty(), "/addendumTo", "unknown-note");
        flaws.when(first.map(s -> !s.atMost(data.secrecy())).orElse(false), "/secrecy", "secrecy-of-the-note");
        return flaws;
    }
}
