package org.affianca.api.work;

import java.time.LocalDate;
import java.util.Optional;
import org.affianca.api.FacilityId;
import org.affianca.api.PersonId;
import org.affianca.api.money.Money;
import org.affianca.api.money.Rhythm;

/**
 * What only a work of one kind says of itself; the parts of other kinds are left empty.
 *
 * @param receivedOn for an Application, required there
 * @param provider for a Measure
 * @param amount for a Grant, required there and positive
 * @param instrument for an Assessment
 * @param facility for a Placement, required there
 * @param authority for an Order, required there, as its {@code reference}
 * @param direction for a Referral, required there, as the other {@code body}
 */
public record Particulars(
        Optional<LocalDate> receivedOn,
        String provider,
        Optional<Money> amount,
        Optional<Rhythm> rhythm,
        Optional<PersonId> payee,
        Optional<String> instrument,
        Optional<FacilityId> facility,
        String authority,
        String reference,
        Optional<LocalDate> notifiedOn,
        Optional<Direction> direction,
        String body) {
    public static final Particulars NONE = new Particulars(
            Optional.empty(),
            "",
            Optional.empty(),
            Optional.empty(),
            Optional.empty(),
            Optional.empty(),
            Optional.empty(),
            "",
            "",
            Optional.empty(),
            Optional.empty(),
            "");

    /** Of an application. */
    public static Particulars received(LocalDate on) {
        return of(Optional.of(on), "", Optional.empty(), Optional.empty());
    }

    /** Of a measure. */
    public static Particulars providedBy(String provider) {
        return of(Optional.empty(), provider, Optional.empty(), Optional.empty());
    }

    /** Of an assessment. */
    public static Particulars scoredWith(String instrument) {
        return of(Optional.empty(), "", Optional.of(instrument), Optional.empty());
    }

    /** Of a placement. */
    public static Particulars placedIn(FacilityId facility) {
        return of(Optional.empty(), "", Optional.empty(), Optional.of(facility));
    }

    /** Of a grant. */
    public static Particulars paying(Money amount, Rhythm rhythm, Optional<PersonId> payee) {
        return new Particulars(
                Optional.empty(),
                "",
                Optional.of(amount),
                Optional.of(rhythm),
                payee,
                Optional.empty(),
                Optional.empty(),
                "",
                "",
                Optional.empty(),
                Optional.empty(),
                "");
    }

    /** Of an order. */
    public static Particulars orderedBy(String authority, String reference, Optional<LocalDate> notifiedOn) {
        return new Particulars(
                Optional.empty(),
                "",
                Optional.empty(),
                Optional.empty(),
                Optional.empty(),
                Optional.empty(),
                Optional.empty(),
                authority,
                reference,
                notifiedOn,
                Optional.empty(),
                "");
    }

    /** Of a referral. */
    public static Particulars handedOver(Direction direction, String body) {
        return new Particulars(
                Optional.empty(),
                "",
                Optional.empty(),
                Optional.empty(),
                Optional.empty(),
                Optional.empty(),
                Optional.empty(),
                "",
                "",
                Optional.empty(),
                Optional.of(direction),
                body);
    }

    private static Particulars of(
            Optional<LocalDate> receivedOn,
            String provider,
            Optional<String> instrument,
            Optional<FacilityId> facility) {
        return new Particulars(
                receivedOn,
                provider,
                Optional.empty(),
                Optional.empty(),
                Optional.empty(),
                instrument,
                facility,
                "",
                "",
                Optional.empty(),
                Optional.empty(),
                "");
    }
}
