package org.affianca.api.intake;

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
 * @param themes codes of list {@code need}, at least one
 * @param asked the need in the person's words, at most 4000 characters
 * @param reading the worker's reading, at most 4000 characters, may be empty
 * @param given what was explained or handed out, at most 4000 characters, may be empty
 * @param outcome code of list {@code contact-outcome}: information, appointment, referral, case-opened, emergency
 */
public record ContactData(
        Optional<PersonId> person,
        UnitId unit,
        String channel,
        String contactedBy,
        List<String> themes,
        String asked,
        String reading,
        String given,
        String outcome) {
    public ContactData {
        themes = List.copyOf(themes);
    }
}
