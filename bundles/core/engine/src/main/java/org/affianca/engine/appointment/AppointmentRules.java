package org.affianca.engine.appointment;

import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.regex.Pattern;
import org.affianca.api.PersonId;
import org.affianca.api.UserId;
import org.affianca.api.appointment.AppointmentData;
import org.affianca.engine.check.Codes;
import org.affianca.engine.check.Flaws;

/** What an appointment may say; every flaw points at its field. */
final class AppointmentRules {
    private static final int MOST = 20;
    private static final Pattern TIME = Pattern.compile("([01][0-9]|2[0-3]):[0-5][0-9]");

    private AppointmentRules() {}

    static Flaws of(AppointmentData data, List<UserId> active, List<PersonId> seen, Codes codes) {
        Flaws flaws = new Flaws(codes);
        flaws.line("/title", data.title(), 200);
        flaws.code("/type", "appointment-type", data.type());
        flaws.plausible("/on", data.on());
        flaws.when(!TIME.matcher(data.from()).matches(), "/from", "time-invalid");
        flaws.when(!TIME.matcher(data.until()).matches(), "/until", "time-invalid");
        flaws.when(data.until().compareTo(data.from()) <= 0, "/until", "until-before-from");
        flaws.optionalLine("/place", data.place(), 200);
        flaws.optionalLine("/room", data.room(), 100);
        flaws.optionalProse("/note", data.note(), 2000);
        flaws.when(data.staff().isEmpty(), "/staff", "required");
        flaws.when(data.staff().size() > MOST, "/staff", "too-many-people");
        flaws.when(data.persons().size() > MOST, "/persons", "too-many-people");
        Set<UserId> staff = new HashSet<>();
        for (int i = 0; i < data.staff().size(); i++) {
            UserId one = data.staff().get(i);
            flaws.when(!active.contains(one), "/staff/" + i, "unknown-staff");
            flaws.when(!staff.add(one), "/staff/" + i, "named-twice");
        }
        Set<PersonId> persons = new HashSet<>();
        for (int i = 0; i < data.persons().size(); i++) {
            PersonId one = data.persons().get(i);
            flaws.when(!seen.contains(one), "/persons/" + i, "unknown-person");
            flaws.when(!persons.add(one), "/persons/" + i, "named-twice");
        }
        return flaws;
    }
}
