package org.affianca.engine.facility;

import java.util.List;
import java.util.function.BinaryOperator;
import java.util.stream.Stream;
import org.affianca.api.FacilityId;
import org.affianca.api.OrganisationId;
import org.affianca.api.person.Address;
import org.affianca.engine.vault.Field;
import org.affianca.engine.vault.SealedFields;
import org.affianca.engine.vault.Vault;
import org.osgi.service.component.annotations.Component;

/** Where secret facilities are, as it is kept: each text of the address sealed. */
@Component(service = SealedFields.class)
public final class SecretHouses implements SealedFields {
    @Override
    public List<Field> fields() {
        return Stream.of("street", "postcode", "municipality", "province")
                .map(SecretHouses::field)
                .toList();
    }

    private static Field field(String column) {
        return Field.of("core.facility", column, "organisation_id", "id").where("secret = true");
    }

    static Address sealed(Vault vault, OrganisationId organisation, FacilityId id, Address clear) {
        return each(clear, (column, text) -> vault.seal(field(column).at(organisation.value(), id.value()), text));
    }

    static Address opened(Vault vault, OrganisationId organisation, FacilityId id, Address kept) {
        return each(kept, (column, text) -> vault.open(field(column).at(organisation.value(), id.value()), text));
    }

    private static Address each(Address address, BinaryOperator<String> change) {
        return new Address(
                change.apply("street", address.street()),
                change.apply("postcode", address.postcode()),
                change.apply("municipality", address.municipality()),
                change.apply("province", address.province()));
    }
}
