package org.affianca.engine.vault;

import org.affianca.api.OrganisationId;
import org.jspecify.annotations.Nullable;

/** The texts of one row, in a table whose rows are known by the organisation and one column more. */
public record RowTexts(Vault vault, String table, OrganisationId organisation, String keyColumn, long id) {
    public static Field field(String table, String column, String keyColumn) {
        return Field.of(table, column, "organisation_id", keyColumn);
    }

    public @Nullable Object sealed(String column, @Nullable Object clear) {
        return clear == null ? null : vault.seal(context(column), (String) clear);
    }

    /**
     * What was sealed; anything else as it is.
     *
     * @param sealed whether the column is sealed: then a text that does not open is a fault
     */
    public Object opened(String column, Object kept, boolean sealed) {
        if (!(kept instanceof String text) || !Vault.isSealed(text)) {
            return kept;
        }
        try {
            return vault.open(context(column), text);
        } catch (IllegalStateException broken) {
            if (sealed) {
                throw broken;
            }
            // Read as an earlier version of the record: a later one may have sealed the column, or it was typed so.
            return kept;
        }
    }

    private String context(String column) {
        return field(table, column, keyColumn).at(organisation.value(), id);
    }
}
