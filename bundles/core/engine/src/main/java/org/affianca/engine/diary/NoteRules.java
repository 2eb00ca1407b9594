package org.affianca.engine.diary;

import java.time.LocalDate;
import java.util.Optional;
import org.affianca.api.diary.DraftData;
import org.affianca.api.diary.NoteData;
import org.affianca.engine.check.Codes;
import org.affianca.engine.check.Flaws;

/** What must hold of a note before it is written for good. */
final class NoteRules {
    private static final int LONGEST = 20_000;

    private NoteRules() {}

    /** @param first the note to which this one is added, when it is seen */
    static Flaws of(NoteData data, Optional<NoteRow> first, LocalDate today, Codes codes) {
        Flaws flaws = new Flaws(codes);
        flaws.code("/type", "note-type", data.type());
        flaws.past("/on", data.on(), today);
        flaws.prose("/text", data.text(), LONGEST);
        flaws.when(data.addendumTo().isPresent() && first.isEmpty(), "/addendumTo", "unknown-note");
        flaws.when(
                first.map(n -> !n.secrecy().atMost(data.secrecy())).orElse(false), "/secrecy", "secrecy-of-the-note");
        flaws.when(first.map(n -> n.shelf() != data.standsOn()).orElse(false), "/shelf", "shelf-of-the-note");
        return flaws;
    }

    /** What must hold of one that is still being written: no more than that it can be kept. */
    static Flaws of(DraftData data, boolean firstSeen, LocalDate today, Codes codes) {
        Flaws flaws = new Flaws(codes);
        flaws.when(!data.type().isEmpty() && !codes.has("note-type", data.type()), "/type", "unknown-code");
        data.on().ifPresent(day -> flaws.past("/on", day, today));
        flaws.optionalProse("/text", data.text(), LONGEST);
        flaws.when(data.addendumTo().isPresent() && !firstSeen, "/addendumTo", "unknown-note");
        return flaws;
    }
}
