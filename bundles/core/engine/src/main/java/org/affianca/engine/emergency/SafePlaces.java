package org.affianca.engine.emergency;

import java.util.List;
import org.affianca.api.OrganisationId;
import org.affianca.api.emergency.EmergencyId;
import org.affianca.engine.vault.Field;
import org.affianca.engine.vault.SealedFields;
import org.osgi.service.component.annotations.Component;

/** Where people were brought in the night, as it is kept: sealed; each version has the record's own text. */
@Component(service = SealedFields.class)
public final class SafePlaces implements SealedFields {
    private static final Field PLACE = Field.of("core.emergency", "safe_place", "organisation_id", "id");
    private static final Field VERSIONS = Field.of(
                    "core.emergency_version", "safe_place", "organisation_id", "emergency_id", "version")
            .copiedFrom(PLACE, "organisation_id", "emergency_id");

    @Override
    public List<Field> fields() {
        return List.of(PLACE, VERSIONS);
    }

    static String at(OrganisationId organisation, EmergencyId id) {
        return PLACE.at(organisation.value(), id.value());
    }
}
