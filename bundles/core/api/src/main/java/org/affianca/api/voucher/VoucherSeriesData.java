package org.affianca.api.voucher;

import java.time.LocalDate;
import org.affianca.api.money.Money;

/**
 * A series of vouchers as it came from the printer.
 *
 * @param name 1 to 200 characters
 * @param prefix before the number, once in the house: 1 to 12 capital letters, digits and dashes
 * @param value of each, positive
 * @param first the lowest number, from 1
 * @param count how many, 1 to 2000
 * @param expiresOn the last day on which a shop may take one
 * @param shops where they may be spent, at most 500 characters, may be empty
 */
public record VoucherSeriesData(
        String name,
        String prefix,
        Money value,
        int first,
        int count,
        LocalDate receivedOn,
        LocalDate expiresOn,
        String shops) {}
