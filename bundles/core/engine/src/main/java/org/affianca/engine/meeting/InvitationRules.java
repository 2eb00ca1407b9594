package org.affianca.engine.meeting;

import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.regex.Pattern;
import org.affianca.api.UserId;
import org.affianca.api.meeting.Invitation;
import org.affianca.api.meeting.Quorum;
import org.affianca.api.meeting.Seat;
import org.affianca.api.problem.Flaw;
import org.affianca.engine.check.Codes;
import org.affianca.engine.check.Flaws;

/** What must hold of an invitation: everybody is somebody, and those who are called can make the quorum. */
final class InvitationRules {
    private static final int MOST_SEATS = 40;
    private static final Pattern TIME = Pattern.compile("([01][0-9]|2[0-3]):[0-5][0-9]");

    private InvitationRules() {}

    static Flaws of(Invitation invitation, List<UserId> active, Codes codes) {
        Flaws flaws = new Flaws(codes);
        flaws.plausible("/on", invitation.on());
        flaws.when(!TIME.matcher(invitation.at()).matches(), "/at", "time-invalid");
        flaws.line("/place", invitation.place(), 200);
        flaws.when(invitation.seats().isEmpty(), "/seats", "required");
        if (invitation.seats().size() > MOST_SEATS) {
            flaws.add(Flaw.at("/seats", "too-many", "most", MOST_SEATS));
        }
        Set<UserId> staff = new HashSet<>();
        for (int i = 0; i < invitation.seats().size(); i++) {
            seat(flaws, "/seats/" + i, invitation.seats().get(i), active, staff);
        }
        quorum(flaws, invitation);
        return flaws;
    }

    private static void seat(Flaws flaws, String at, Seat seat, List<UserId> active, Set<UserId> before) {
        flaws.code(at + "/body", "meeting-body", seat.body());
        flaws.code(at + "/role", "meeting-role", seat.role());
        if (seat.staff().isPresent()) {
            UserId user = seat.staff().get();
            flaws.when(!active.contains(user), at + "/staff", "unknown-staff");
            flaws.when(!before.add(user), at + "/staff", "seat-twice");
        } else {
            flaws.line(at + "/name", seat.name(), 200);
        }
        boolean speaksForHerself = seat.role().equals("person") || seat.role().equals("representative");
        flaws.when(seat.deciding() && speaksForHerself, at + "/deciding", "person-does-not-decide");
    }

    private static void quorum(Flaws flaws, Invitation invitation) {
        flaws.when(invitation.quorum().size() < 2, "/quorum", "two-bodies");
        Set<String> bodies = new HashSet<>();
        for (int i = 0; i < invitation.quorum().size(); i++) {
            Quorum line = invitation.quorum().get(i);
            String at = "/quorum/" + i;
            flaws.code(at + "/body", "meeting-body", line.body());
            flaws.when(!bodies.add(line.body()), at + "/body", "body-twice");
            long called = invitation.seats().stream()
                    .filter(seat -> seat.deciding() && seat.body().equals(line.body()))
                    .count();
            flaws.when(line.least() < 1, at + "/least", "least-one");
            if (line.least() > called) {
                flaws.add(Flaw.at(at + "/least", "quorum-out-of-reach", "called", called));
            }
        }
    }
}
