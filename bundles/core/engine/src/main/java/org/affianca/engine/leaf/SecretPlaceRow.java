package org.affianca.engine.leaf;

import org.affianca.api.OrganisationId;
import org.affianca.api.PersonId;
import org.affianca.engine.person.SecretAddresses;
import org.affianca.engine.vault.Vault;

/** A protected place of a member, known so that no paper tells it. */
public record SecretPlaceRow(PersonId personId, int sinceVersion, int place, String street, String municipality) {
    SecretPlaceRow opened(Vault vault, OrganisationId organisation) {
        SecretAddresses.Row row = new SecretAddresses.Row(organisation, personId, sinceVersion, place);
        return new SecretPlaceRow(
                personId,
                sinceVersion,
                place,
                row.opened(vault, "street", street),
                row.opened(vault, "municipality", municipality));
    }
}
