package org.affianca.api.voucher;

import java.time.LocalDate;
import java.util.List;
import org.affianca.api.payment.PayeeId;

/**
 * A shop brings vouchers back.
 *
 * @param numbers without the prefix, 1 to 500, each once
 * @param on the last day on which one of them was spent
 */
public record Redeeming(List<Integer> numbers, PayeeId shop, LocalDate on) {
    public Redeeming {
        numbers = List.copyOf(numbers);
    }
}
