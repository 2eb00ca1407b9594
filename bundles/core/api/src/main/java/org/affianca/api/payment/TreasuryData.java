package org.affianca.api.payment;

/**
 * What is known of a bank account from which the organisation pays.
 *
 * @param name how the office calls it, 1 to 200 characters
 * @param holder who pays, as the bank shall read it, 1 to 70 characters
 * @param bic of the bank; may be empty
 */
public record TreasuryData(String name, String holder, String iban, String bic) {}
