package org.affianca.api.partner;

/**
 * A body the office works with: provider, health authority, school, court, association.
 *
 * @param kind a code of list {@code partner-kind}
 * @param name 1 to 200 characters
 * @param fiscalCode 11 digits or 16 characters, may be empty
 * @param address at most 400 characters, as phone, mail (200) and note (4000) it may be empty
 */
public record Partner(
        String kind, String name, String fiscalCode, String address, String phone, String mail, String note) {}
