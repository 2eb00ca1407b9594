package org.affianca.area.housing.call;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.affianca.api.OrganisationId;
import org.affianca.api.event.HouseEvent;
import org.affianca.api.problem.Forbidden;
import org.affianca.api.problem.Invalid;
import org.affianca.api.problem.Missing;
import org.affianca.api.problem.Stale;
import org.affianca.api.queue.WaitingListId;
import org.affianca.testing.contract.AreaHouse;
import org.affianca.testing.contract.House;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

/** Calls on real databases; core's part is told by {@link OneList}, {@link ThirtyDays} and {@link Olga}. */
class CallsTest {
    private static final Clock CLOCK = Clock.fixed(Instant.parse("2026-06-01T10:00:00Z"), ZoneId.of("Europe/Rome"));
    private static final LocalDate CLOSES = LocalDate.of(2026, 2, 28);
    private static final LocalDate LISTED = LocalDate.of(2026, 4, 1);

    private final List<HouseEvent> events = new ArrayList<>();

    @ParameterizedTest
    @EnumSource(House.class)
    void aCallIsEnteredListedAndPublishesItsLists(House on) {
        try (AreaHouse house = AreaHouse.on(on, getClass())) {
            Calls calls = by(house, AreaHouse.ORGANISATION, true);
            CallSheet entered = calls.entered(call("1/2026", Optional.empty(), Optional.empty()));
            assertThat(entered.state()).isEqualTo(CallState.CLOSED);
            long id = entered.call().id();
            CallSheet provisional = calls.changed(id, 1, call("1/2026", Optional.of(LISTED), Optional.empty()));
            assertThat(provisional.state()).isEqualTo(CallState.PROVISIONAL);
            assertThat(provisional.oppositionUntil()).contains(LISTED.plusDays(30));
            CallSheet definitive =
                    calls.changed(id, 2, call("1/2026", Optional.of(LISTED), Optional.of(LISTED.plusDays(31))));
            assertThat(definitive.call().version()).isEqualTo(3);
            assertThat(definitive.call().changedBy()).isEqualTo("Olga Modelli");
            assertThat(calls.all().items()).containsExactly(definitive);
            assertThat(events)
                    .containsExactly(
                            new CallWritten(id, 1, CallState.CLOSED),
                            new CallWritten(id, 2, CallState.PROVISIONAL),
                            new CallWritten(id, 3, CallState.DEFINITIVE));
        }
    }

    @ParameterizedTest
    @EnumSource(House.class)
    void whatIsWrongStaleOrNotTheirsIsRefused(House on) {
        try (AreaHouse house = AreaHouse.on(on, getClass())) {
            Calls calls = by(house, AreaHouse.ORGANISATION, true);
            long id = calls.entered(call("1/2026", Optional.empty(), Optional.empty()))
                    .call()
                    .id();
            assertThatThrownBy(() -> calls.entered(call("1/2026", Optional.of(LISTED), Optional.of(LISTED))))
                    .isInstanceOf(Invalid.class)
                    .hasMessageContaining("/reference")
                    .hasMessageContaining("/definitiveOn");
            assertThatThrownBy(() -> calls.changed(id, 9, call("1/2026", Optional.empty(), Optional.empty())))
                    .isInstanceOf(Stale.class);
            Calls reading = new Calls(
                    house.mapper(CallMapper.class),
                    new OneList(new WaitingListId(1), false),
                    new ThirtyDays(),
                    events::add,
                    house.transactions(),
                    new Olga(AreaHouse.ORGANISATION),
                    CLOCK);
            assertThatThrownBy(() -> reading.changed(id, 1, call("1/2026", Optional.empty(), Optional.empty())))
                    .isInstanceOf(Forbidden.class);
            Calls elsewhere = new Calls(
                    house.mapper(CallMapper.class),
                    new OneList(new WaitingListId(1), true),
                    new ThirtyDays(),
                    events::add,
                    house.transactions(),
                    new Olga(new OrganisationId(2)),
                    CLOCK);
            assertThat(elsewhere.all().items()).isEmpty();
            assertThatThrownBy(() -> elsewhere.one(id)).isInstanceOf(Missing.class);
        }
    }

    private Calls by(AreaHouse house, OrganisationId organisation, boolean mayRule) {
        house.any("core", "waiting_list");
        return new Calls(
                house.mapper(CallMapper.class),
                new OneList(new WaitingListId(1), mayRule),
                new ThirtyDays(),
                events::add,
                house.transactions(),
                new Olga(organisation),
                CLOCK);
    }

    private static PublicHousingCallData call(
            String reference, Optional<LocalDate> provisional, Optional<LocalDate> definitive) {
        return new PublicHousingCallData(
                reference,
                "Bando ERP",
                Optional.of(" Residenza da tre anni "),
                CLOSES.minusDays(49),
                CLOSES,
                new WaitingListId(1),
                provisional,
                definitive);
    }
}
