package org.affianca.engine.circumstance;

import java.util.List;
import org.affianca.api.CircumstanceId;
import org.affianca.api.OrganisationId;
import org.affianca.api.Secrecy;
import org.affianca.engine.vault.Field;
import org.affianca.engine.vault.SealedFields;
import org.affianca.engine.vault.Vault;
import org.osgi.service.component.annotations.Component;

/**
 * What was written about a circumstance that not everybody may know, such as a sentence: its evidence is kept sealed, for
 * all its versions alike. An ordinary one is kept as it is.
 */
@Component(service = SealedFields.class)
public final class SealedEvidence implements SealedFields {
    private static final Field EVIDENCE = Field.of(
                    "core.circumstance", "evidence", "organisation_id", "id", "origin_id")
            .boundBy("organisation_id", "origin_id")
            .where("secrecy <> 'ORDINARY'");

    @Override
    public List<Field> fields() {
        return List.of(EVIDENCE);
    }

    static String sealed(Vault vault, OrganisationId organisation, CircumstanceId id, Secrecy secrecy, String clear) {
        return secrecy == Secrecy.ORDINARY ? clear : vault.seal(EVIDENCE.at(organisation.value(), id.value()), clear);
    }

    public static String opened(
            Vault vault, OrganisationId organisation, CircumstanceId id, Secrecy secrecy, String kept) {
        return secrecy == Secrecy.ORDINARY ? kept : vault.open(EVIDENCE.at(organisation.value(), id.value()), kept);
    }
}
