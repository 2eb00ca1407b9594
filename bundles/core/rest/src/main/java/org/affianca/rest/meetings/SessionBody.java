package org.affianca.rest.meetings;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.affianca.api.meeting.Dissent;
import org.affianca.api.meeting.Instrument;
import org.affianca.api.meeting.Session;

/** What happened when they met. */
public record SessionBody(
        LocalDate on,
        List<Integer> present,
        List<Instrument> instruments,
        List<Dissent> dissents,
        Optional<ConclusionBody> conclusion,
        String minutes) {
    static SessionBody of(Session session) {
        return new SessionBody(
                session.on(),
                session.present(),
                session.instruments(),
                session.dissents(),
                session.conclusion().map(ConclusionBody::of),
                session.minutes());
    }

    Session toSession() {
        return new Session(on, present, instruments, dissents, conclusion.map(ConclusionBody::toConclusion), minutes);
    }
}
