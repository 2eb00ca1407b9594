package org.affianca.engine.barrier;

import java.util.List;
import org.affianca.api.OrganisationId;
import org.affianca.api.barrier.BarrierId;
import org.affianca.engine.vault.Field;
import org.affianca.engine.vault.SealedFields;
import org.osgi.service.component.annotations.Component;

/** Why a barrier was set and why it was lifted, as it is kept: sealed. */
@Component(service = SealedFields.class)
public final class Reasons implements SealedFields {
    private static final Field SET = field("reason");
    private static final Field LIFTED = field("lifted_because");

    private static Field field(String column) {
        return Field.of("core.barrier", column, "organisation_id", "id");
    }

    @Override
    public List<Field> fields() {
        return List.of(SET, LIFTED);
    }

    static String set(OrganisationId organisation, BarrierId id) {
        return SET.at(organisation.value(), id.value());
    }

    static String lifted(OrganisationId organisation, BarrierId id) {
        return LIFTED.at(organisation.value(), id.value());
    }
}
