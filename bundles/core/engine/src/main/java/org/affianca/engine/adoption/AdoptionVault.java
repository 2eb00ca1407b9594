package org.affianca.engine.adoption;

import java.util.List;
import org.affianca.api.OrganisationId;
import org.affianca.api.PersonId;
import org.affianca.api.adoption.AdoptionLinkId;
import org.affianca.api.adoption.AdoptionOpeningId;
import org.affianca.engine.vault.Field;
import org.affianca.engine.vault.SealedFields;
import org.affianca.engine.vault.Vault;
import org.osgi.service.component.annotations.Component;

/** Where this room keeps sealed texts. */
@Component(service = SealedFields.class)
public final class AdoptionVault implements SealedFields {
    private static final Field LINK = Field.of("core.adoption_link", "content", "organisation_id", "id");
    private static final Field PERSON = Field.of("core.adoption_opening", "person", "organisation_id", "id");
    private static final Field REASON = Field.of("core.adoption_opening", "reason", "organisation_id", "id");
    private static final String MARK = "core.adoption_mark/mark";

    @Override
    public List<Field> fields() {
        return List.of(LINK, PERSON, REASON);
    }

    static String link(OrganisationId organisation, AdoptionLinkId id) {
        return LINK.at(organisation.value(), id.value());
    }

    static String person(OrganisationId organisation, AdoptionOpeningId id) {
        return PERSON.at(organisation.value(), id.value());
    }

    static String reason(OrganisationId organisation, AdoptionOpeningId id) {
        return REASON.at(organisation.value(), id.value());
    }

    static String mark(Vault vault, PersonId person) {
        return vault.blind(MARK, Long.toString(person.value()));
    }
}
