package org.affianca.api.appointment;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.affianca.api.CaseId;
import org.affianca.api.PersonId;
import org.affianca.api.UserId;

/**
 * What people write of an appointment.
 *
 * @param title at most 200 characters
 * @param type code of list {@code appointment-type}
 * @param from and {@code until} as {@code 09:30}, within the day
 * @param place where one goes; {@code room} is a room of ours that nobody else can use meanwhile
 * @param caseId the case it is for, if it is for one
 * @param persons who is expected, 20 at most
 * @param staff who of us takes part, 1 to 20
 * @param note at most 2000 characters
 */
public record AppointmentData(
        String title,
        String type,
        LocalDate on,
        String from,
        String until,
        String place,
        String room,
        Optional<CaseId> caseId,
        List<PersonId> persons,
        List<UserId> staff,
        String note) {
    public AppointmentData {
        persons = List.copyOf(persons);
        staff = List.copyOf(staff);
    }
}
