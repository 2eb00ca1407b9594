package org.affianca.engine.casefile;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.affianca.api.Because;
import org.affianca.api.CaseId;
import org.affianca.api.PersonId;
import org.affianca.api.casefile.CaseFile;
import org.affianca.api.event.EventLog;
import org.affianca.api.problem.Flaw;
import org.affianca.api.problem.Invalid;
import org.affianca.api.problem.Refused;
import org.affianca.engine.access.Viewer;
import org.affianca.engine.check.Codes;
import org.affianca.engine.check.Flaws;
import org.affianca.engine.db.HouseTransactions;
import org.affianca.engine.db.Ids;
import org.affianca.engine.db.Mappers;
import org.affianca.engine.person.PersonLabels;
import org.affianca.engine.wall.Walls;

/** Takes persons into a file and lets them go; who comes back begins a new stay. */
final class Joining {
    private static final int MOST_MEMBERS = 40;

    private final HouseTransactions transactions;
    private final Ids ids;
    private final Codes codes;
    private final EventLog events;
    private final Changing changing;
    private final CaseMapper sql;
    private final MemberMapper members;
    private final PersonLabels people;
    private final Walls walls;

    Joining(Mappers mappers, HouseTransactions transactions, Ids ids, Codes codes, EventLog events, Changing changing) {
        this.transactions = transactions;
        this.ids = ids;
        this.codes = codes;
        this.events = events;
        this.changing = changing;
        this.sql = mappers.of(CaseMapper.class);
        this.members = mappers.of(MemberMapper.class);
        this.people = new PersonLabels(mappers);
        this.walls = new Walls(mappers);
    }

    CaseFile join(CaseId id, int version, PersonId who, LocalDate from) {
        return transactions.within(() -> {
            CaseRow file = changing.begin(id, version);
            Viewer viewer = changing.viewer();
            List<MemberRow> rows = sql.members(viewer.organisation(), id);
            Optional<MemberRow> before =
                    rows.stream().filter(row -> row.personId().equals(who)).findFirst();
            check(viewer, file, rows, before, who, from);
            if (before.isPresent()) {
                members.keepStay(viewer.organisation(), ids.next(), id, who);
                members.stayAgain(viewer.organisation(), id, who, from);
            } else {
                sql.insertMember(viewer.organisation(), id, who, rows.size(), "member", from);
            }
            walls.follow(viewer, id);
            events.happened(new CaseEvents.MemberJoined(id, who));
            return changing.end(file);
        });
    }

    CaseFile leave(CaseId id, int version, PersonId who, LocalDate lastDay) {
        return transactions.within(() -> {
            CaseRow file = changing.begin(id, version);
            Viewer viewer = changing.viewer();
            MemberRow row = sql.members(viewer.organisation(), id).stream()
                    .filter(member -> member.personId().equals(who))
                    .filter(member -> member.untilDay().isEmpty())
                    .findFirst()
                    .orElseThrow(() -> new Invalid(Flaw.at("/person", "not-in-file")));
            if (row.role().equals("holder")) {
                throw new Refused(Because.of("file-needs-a-holder"));
            }
            Flaws flaws = new Flaws(codes);
            flaws.when(lastDay.isBefore(row.fromDay()), "/last", "ends-before-it-begins");
            flaws.when(lastDay.isAfter(viewer.today()), "/last", "in-the-future");
            flaws.orThrow();
            members.leave(viewer.organisation(), id, who, lastDay);
            events.happened(new CaseEvents.MemberLeft(id, who));
            return changing.end(file);
        });
    }

    private void check(
            Viewer viewer,
            CaseRow file,
            List<MemberRow> rows,
            Optional<MemberRow> before,
            PersonId who,
            LocalDate from) {
        Flaws flaws = new Flaws(codes);
        flaws.when(people.of(viewer, List.of(who)).isEmpty(), "/person", "unknown-person");
        flaws.when(before.isEmpty() && rows.size() >= MOST_MEMBERS, "/person", "too-many");
        flaws.when(before.filter(row -> row.belongsOn(from)).isPresent(), "/person", "already-in-file");
        flaws.when(from.isAfter(viewer.today()), "/from", "in-the-future");
        if (from.isBefore(file.openedOn())) {
            flaws.add(Flaw.at("/from", "before-the-file", "day", file.openedOn()));
        }
        flaws.orThrow();
    }
}
