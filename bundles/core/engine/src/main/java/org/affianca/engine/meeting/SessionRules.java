package org.affianca.engine.meeting;

import java.time.LocalDate;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import org.affianca.api.DocumentId;
import org.affianca.api.WorkId;
import org.affianca.api.meeting.Conclusion;
import org.affianca.api.meeting.Dissent;
import org.affianca.api.meeting.Instrument;
import org.affianca.api.meeting.Session;
import org.affianca.engine.check.Codes;
import org.affianca.engine.check.Flaws;

/** What must hold of the account of a session before anything is said of its quorum. */
final class SessionRules {
    private static final int MOST_INSTRUMENTS = 40;
    private final Flaws flaws;
    private final Codes codes;

    private SessionRules(Codes codes) {
        this.codes = codes;
        this.flaws = new Flaws(codes);
    }

    static Flaws of(
            Session session,
            List<SeatRow> seats,
            List<WorkId> assessments,
            List<DocumentId> documents,
            LocalDate today,
            Codes codes) {
        SessionRules rules = new SessionRules(codes);
        rules.flaws.past("/on", session.on(), today);
        rules.flaws.prose("/minutes", session.minutes(), 20_000);
        rules.present(session, seats);
        rules.instruments(session, assessments, documents);
        session.conclusion().ifPresent(conclusion -> rules.conclusion(conclusion, session.on()));
        return rules.flaws;
    }

    private void present(Session session, List<SeatRow> seats) {
        Set<Integer> known = new HashSet<>(seats.stream().map(SeatRow::seat).toList());
        Set<Integer> present = new HashSet<>();
        for (int i = 0; i < session.present().size(); i++) {
            int seat = session.present().get(i);
            flaws.when(!known.contains(seat), "/present/" + i, "unknown-seat");
            flaws.when(!present.add(seat), "/present/" + i, "seat-twice");
        }
        Set<Integer> heard = new HashSet<>();
        for (int i = 0; i < session.dissents().size(); i++) {
            Dissent dissent = session.dissents().get(i);
            flaws.when(!present.contains(dissent.seat()), "/dissents/" + i + "/seat", "not-present");
            flaws.when(!heard.add(dissent.seat()), "/dissents/" + i + "/seat", "seat-twice");
            flaws.prose("/dissents/" + i + "/reason", dissent.reason(), 2000);
        }
    }

    private void instruments(Session session, List<WorkId> assessments, List<DocumentId> documents) {
        flaws.when(session.instruments().size() > MOST_INSTRUMENTS, "/instruments", "too-many-instruments");
        for (int i = 0; i < session.instruments().size(); i++) {
            Instrument one = session.instruments().get(i);
            String at = "/instruments/" + i;
            flaws.code(at + "/body", "meeting-body", one.body());
            flaws.line(at + "/title", one.title(), 200);
            boolean unknown =
                    one.assessment().map(id -> !assessments.contains(id)).orElse(false);
            flaws.when(unknown, at + "/assessment", "unknown-assessment");
            boolean unseen = one.document().map(id -> !documents.contains(id)).orElse(false);
            flaws.when(unseen, at + "/document", "unknown-document");
        }
    }

    private void conclusion(Conclusion conclusion, LocalDate heldOn) {
        String at = "/conclusion";
        flaws.code(at + "/outcome", "meeting-outcome", conclusion.outcome());
        flaws.prose(at + "/words", conclusion.words(), 4000);
        LocalDate from = conclusion.validity().from();
        flaws.plausible(at + "/validity/from", from);
        flaws.when(from.isBefore(heldOn), at + "/validity/from", "before-the-meeting");
        conclusion.validity().until().ifPresent(until -> flaws.plausible(at + "/validity/until", until));
        conclusion
                .reviewOn()
                .ifPresent(on -> flaws.when(!conclusion.validity().covers(on), at + "/reviewOn", "review-outside"));
    }
}
