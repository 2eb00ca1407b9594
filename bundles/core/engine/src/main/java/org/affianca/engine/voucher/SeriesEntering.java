package org.affianca.engine.voucher;

import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.Pattern;
import org.affianca.api.access.Role;
import org.affianca.api.money.Money;
import org.affianca.api.problem.Flaw;
import org.affianca.api.problem.Invalid;
import org.affianca.api.voucher.VoucherId;
import org.affianca.api.voucher.VoucherSeries;
import org.affianca.api.voucher.VoucherSeriesData;
import org.affianca.api.voucher.VoucherSeriesId;
import org.affianca.engine.access.Viewer;
import org.affianca.engine.alarm.Alarms;
import org.affianca.engine.check.Clash;
import org.affianca.engine.check.Flaws;
import org.affianca.engine.ground.Ground;
import org.affianca.engine.ledger.AccountKind;
import org.affianca.engine.ledger.Ledger;

/** Takes a series into stock, and sets the clock for the day after its last. */
final class SeriesEntering {
    private static final ZoneId ITALY = ZoneId.of("Europe/Rome");
    private static final Pattern PREFIX = Pattern.compile("[A-Z0-9-]{1,12}");
    private static final int MOST = 2_000;
    private static final int AT_ONCE = 200;
    private static final int HIGHEST = 9_000_000;

    private final Ground ground;
    private final Ledger ledger;
    private final Alarms alarms;
    private final SeriesMapper sql;

    SeriesEntering(Ground ground, Ledger ledger, Alarms alarms) {
        this.ground = ground;
        this.ledger = ledger;
        this.alarms = alarms;
        this.sql = ground.sql(SeriesMapper.class);
    }

    VoucherSeries enter(VoucherSeriesData data) {
        ground.sight().need("taking vouchers in", Role.COORDINATOR);
        Viewer viewer = ground.viewer();
        check(data, viewer.today());
        VoucherSeriesId id = new VoucherSeriesId(ground.ids().next());
        Instant now = ground.clock().instant();
        ledger.open(AccountKind.VOUCHERS, id.value());
        Clash.on(
                "voucher_series_prefix",
                () -> {
                    sql.insert(viewer, id, data, now);
                    return id;
                },
                () -> new Invalid(Flaw.at("/prefix", "prefix-twice")));
        List<SeriesMapper.Fresh> all = new ArrayList<>();
        for (int i = 0; i < data.count(); i++) {
            all.add(new SeriesMapper.Fresh(new VoucherId(ground.ids().next()), data.first() + i));
        }
        for (int from = 0; from < all.size(); from += AT_ONCE) {
            sql.fill(viewer, id, all.subList(from, Math.min(all.size(), from + AT_ONCE)), now);
        }
        alarms.set(
                Expiring.KIND,
                id.value(),
                data.expiresOn().plusDays(1).atStartOfDay(ITALY).toInstant());
        ground.events().happened(new VoucherEvents.VoucherSeriesEntered(id, data.count()));
        return sql.find(viewer.organisation(), id).orElseThrow().series();
    }

    private void check(VoucherSeriesData data, LocalDate today) {
        Flaws flaws = new Flaws(ground.codes())
                .line("/name", data.name(), 200)
                .when(!PREFIX.matcher(data.prefix()).matches(), "/prefix", "prefix-invalid");
        flaws.when(
                data.value().cents() < 1 || data.value().isAbove(Money.euro(10_000)), "/value", "amount-out-of-range");
        flaws.when(data.first() < 1 || data.first() > HIGHEST, "/first", "voucher-number-invalid");
        flaws.when(data.count() < 1 || data.count() > MOST, "/count", "voucher-number-invalid");
        flaws.past("/receivedOn", data.receivedOn(), today);
        flaws.plausible("/expiresOn", data.expiresOn());
        flaws.when(data.expiresOn().isBefore(today), "/expiresOn", "expired-already");
        flaws.optionalProse("/shops", data.shops(), 500).orThrow();
    }
}
