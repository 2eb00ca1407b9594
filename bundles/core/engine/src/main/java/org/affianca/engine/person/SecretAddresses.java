package org.affianca.engine.person;

import java.util.List;
import java.util.function.BinaryOperator;
import java.util.stream.Stream;
import org.affianca.api.OrganisationId;
import org.affianca.api.PersonId;
import org.affianca.api.person.Address;
import org.affianca.api.person.DatedAddress;
import org.affianca.engine.vault.Field;
import org.affianca.engine.vault.SealedFields;
import org.affianca.engine.vault.Vault;
import org.osgi.service.component.annotations.Component;

/** Secret addresses as they are kept: each text sealed for its row; where others live is kept as it is. */
@Component(service = SealedFields.class)
public final class SecretAddresses implements SealedFields {
    @Override
    public List<Field> fields() {
        return Stream.of("street", "postcode", "municipality", "province", "remark")
                .map(SecretAddresses::field)
                .toList();
    }

    private static Field field(String column) {
        return Field.of("core.person_address", column, "organisation_id", "person_id", "since_version", "place")
                .where("secret = true");
    }

    /** The row of an address. */
    public record Row(OrganisationId organisation, PersonId person, int sinceVersion, int place) {
        /** One text of the row, opened if it is sealed. */
        public String opened(Vault vault, String column, String kept) {
            return vault.open(context(column), kept);
        }

        DatedAddress sealed(Vault vault, DatedAddress clear) {
            return clear.secret() ? each(clear, (column, text) -> vault.seal(context(column), text)) : clear;
        }

        DatedAddress opened(Vault vault, DatedAddress kept) {
            return kept.secret() ? each(kept, (column, text) -> opened(vault, column, text)) : kept;
        }

        private String context(String column) {
            return field(column).at(organisation.value(), person.value(), sinceVersion, place);
        }

        private static DatedAddress each(DatedAddress entry, BinaryOperator<String> change) {
            Address at = entry.address();
            return new DatedAddress(
                    entry.kind(),
                    new Address(
                            change.apply("street", at.street()),
                            change.apply("postcode", at.postcode()),
                            change.apply("municipality", at.municipality()),
                            change.apply("province", at.province())),
                    entry.validity(),
                    entry.secret(),
                    change.apply("remark", entry.note()));
        }
    }
}
