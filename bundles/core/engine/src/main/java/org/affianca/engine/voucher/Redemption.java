package org.affianca.engine.voucher;

import java.time.Instant;
import java.time.LocalDate;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.affianca.api.access.Role;
import org.affianca.api.money.Money;
import org.affianca.api.payment.Payee;
import org.affianca.api.payment.Payees;
import org.affianca.api.payment.PaymentId;
import org.affianca.api.problem.Missing;
import org.affianca.api.voucher.Redeeming;
import org.affianca.api.voucher.VoucherId;
import org.affianca.api.voucher.VoucherSeries;
import org.affianca.api.voucher.VoucherSeriesId;
import org.affianca.api.voucher.VoucherState;
import org.affianca.engine.access.Viewer;
import org.affianca.engine.check.Flaws;
import org.affianca.engine.ground.Ground;
import org.affianca.engine.ledger.EntryKind;
import org.affianca.engine.payment.Payables;

/** Takes vouchers back from a shop: all of them or none, and the shop is owed what they are worth in one payment. */
final class Redemption {
    private static final int MOST = 500;
    private final Ground ground;
    private final Payees payees;
    private final Payables payables;
    private final SeriesMapper series;
    private final VoucherMapper sql;

    Redemption(Ground ground, Payees payees, Payables payables) {
        this.ground = ground;
        this.payees = payees;
        this.payables = payables;
        this.series = ground.sql(SeriesMapper.class);
        this.sql = ground.sql(VoucherMapper.class);
    }

    VoucherSeries redeem(VoucherSeriesId id, int version, Redeeming asked) {
        ground.sight().need("taking vouchers from shops", Role.WORKER, Role.COORDINATOR);
        Viewer viewer = ground.viewer();
        Instant now = ground.clock().instant();
        if (series.turn(viewer, id, version, now) == 0) {
            throw series.changed(viewer.organisation(), id)
                    .orElseThrow(() -> new Missing("voucher series"))
                    .stale();
        }
        SeriesRow row = series.find(viewer.organisation(), id).orElseThrow();
        Optional<Payee> shop = payees.find(asked.shop());
        Map<Integer, VoucherRow> known = known(viewer, id, asked);
        check(asked, row, shop, known, viewer.today());
        long redemption = ground.ids().next();
        Money sum =
                new Money(Math.multiplyExact(row.valueCents(), asked.numbers().size()));
        PaymentId payment = payables.owe(
                        new Payables.Act(
                                EntryKind.REDEEMED,
                                id.value(),
                                asked.shop(),
                                Optional.empty(),
                                Optional.empty(),
                                row.prefix() + " x " + asked.numbers().size()),
                        List.of(new Payables.Owed(sum, redemption, Optional.empty())))
                .get(0);
        sql.redeemed(viewer, redemption, id, asked.shop(), payment, asked.on(), sum.cents(), now);
        List<VoucherId> ids = known.values().stream().map(VoucherRow::id).toList();
        sql.settle(viewer, ids, VoucherState.REDEEMED, Optional.of(redemption), asked.on(), "", now);
        ground.events().happened(new VoucherEvents.VouchersRedeemed(id, redemption, ids.size()));
        return series.find(viewer.organisation(), id).orElseThrow().series();
    }

    private Map<Integer, VoucherRow> known(Viewer viewer, VoucherSeriesId id, Redeeming asked) {
        return asked.numbers().isEmpty() || asked.numbers().size() > MOST
                ? Map.of()
                : sql.numbered(viewer.organisation(), id, List.copyOf(new HashSet<>(asked.numbers()))).stream()
                        .collect(Collectors.toMap(VoucherRow::number, Function.identity()));
    }

    private void check(
            Redeeming asked, SeriesRow row, Optional<Payee> shop, Map<Integer, VoucherRow> known, LocalDate today) {
        Flaws flaws = new Flaws(ground.codes());
        flaws.when(shop.isEmpty() || !shop.get().data().active(), "/shop", "unknown-shop");
        flaws.past("/on", asked.on(), today);
        flaws.when(asked.on().isAfter(row.expiresOn()), "/on", "voucher-expired");
        flaws.when(asked.numbers().isEmpty(), "/numbers", "required");
        flaws.when(asked.numbers().size() > MOST, "/numbers", "too-many");
        Set<Integer> before = new HashSet<>();
        for (int i = 0; i < Math.min(asked.numbers().size(), MOST); i++) {
            String at = "/numbers/" + i;
            VoucherRow one = known.get(asked.numbers().get(i));
            flaws.when(!before.add(asked.numbers().get(i)), at, "voucher-twice");
            flaws.when(one == null, at, "unknown-voucher");
            flaws.when(one != null && !one.isGiven(), at, "voucher-not-spendable");
            boolean early = one != null
                    && one.givenOn().map(day -> asked.on().isBefore(day)).orElse(false);
            flaws.when(early, at, "spent-before-given");
        }
        flaws.orThrow();
    }
}
