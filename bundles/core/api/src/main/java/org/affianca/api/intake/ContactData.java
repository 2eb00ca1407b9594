package org.affianca.api.intake;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.affianca.api.PersonId;
import org.affianca.api.UnitId;

/**
 * What is recorded of a contact.
 *
 * @param person absent for an anonymous contact
 * @param unit the desk
 * @param channel code of list {@code contact-channel}: in-person, phone, e-mail, home-visit, letter, other
 * @param contactedBy code of list {@code contact-by}: self, relative, third-party, institution
 * @param caller how the one who contacts calls himself when it is not the person, at most 200 characters, may be empty
 * @param themes codes of list {@code need}, at least one
 * @param asked the need in the person's words, at most 4000 characters
 * @param reading the worker's reading, at most 4000 characters, may be empty
 * @param given what was explained or handed out, at most 4000 characters, may be empty
 * @param paperwork codes of list {@code paperwork}: with which papers the desk helped, may be empty
 * @param unmet what was asked for and could not be had, may be empty
 * @param outcome code of list {@code contact-outcome}: information, appointment, referral, case-opened, emergency
 * @param followUpOn the day by which the desk comes back to it, absent when nothing was agreed
 */
public record ContactData(
        Optional<PersonId> person,
        UnitId unit,
        String channel,
        String contactedBy,
        String caller,
        List<String> themes,
        String asked,
        String reading,
        String given,
        List<String> paperwork,
        List<UnmetDemand> unmet,
        String outcome,
        Optional<LocalDate> followUpOn) {
    public ContactData {
        themes = List.copyOf(themes);
        paperwork = List.copyOf(paperwork);
        unmet = List.copyOf(unmet);
    }
}
