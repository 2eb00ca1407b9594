package org.affianca.engine.place;

import java.time.Instant;
import java.time.LocalDate;
import java.util.Optional;
import org.affianca.api.WorkId;
import org.affianca.engine.access.Viewer;
import org.affianca.engine.ground.Ground;

/** Keeps the deadlines of a work true to its holds and requests, so that they stand in everybody's calendar. */
final class Dues {
    private final Ground ground;
    private final DueMapper sql;

    Dues(Ground ground) {
        this.ground = ground;
        this.sql = ground.sql(DueMapper.class);
    }

    /** The one that comes first of each sort; to be called with the case held. */
    void follow(Viewer v, WorkId work) {
        sql.drop(v, work);
        sql.expires(v, work).ifPresent(at -> sql.insert(v, work, "place-hold", day(at), Optional.of(at)));
        sql.answerBy(v, work).ifPresent(day -> sql.insert(v, work, "availability-answer", day, Optional.empty()));
    }

    // The clock may not wait for the case: who has it may be waiting for the alarm. So nothing is inserted here.
    void expired(Viewer v, WorkId work) {
        sql.expires(v, work).ifPresentOrElse(at -> sql.move(v, work, day(at), at), () -> sql.dropHold(v, work));
    }

    private LocalDate day(Instant at) {
        return LocalDate.ofInstant(at, ground.clock().getZone());
    }
}
