package org.affianca.engine.look;

import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import org.affianca.api.OrganisationId;
import org.affianca.api.PersonId;
import org.affianca.api.UserId;
import org.affianca.api.look.AlertKind;
import org.affianca.engine.db.HouseTransactions;
import org.affianca.engine.db.Ids;
import org.affianca.engine.db.Mappers;
import org.affianca.engine.person.Names;
import org.osgi.service.component.annotations.Activate;
import org.osgi.service.component.annotations.Component;
import org.osgi.service.component.annotations.Reference;

/** Raises alerts about looks that stand out, a few moments after them; it stops nobody. */
@Component(service = Alerting.class, configurationPid = LookSettings.PID)
public final class Alerting {
    private static final Duration HOUR = Duration.ofHours(1);
    private static final int SHORTEST_NAME = 3;

    private final HouseTransactions transactions;
    private final Ids ids;
    private final Clock clock;
    private final AlertMapper sql;
    private final int manyRecords;
    private final Duration quiet;

    @Activate
    public Alerting(
            @Reference Mappers mappers,
            @Reference HouseTransactions transactions,
            @Reference Ids ids,
            @Reference Clock clock,
            LookSettings settings) {
        this(mappers, transactions, ids, clock, settings.manyRecords(), Duration.ofDays(settings.quietDays()));
    }

    Alerting(Mappers mappers, HouseTransactions transactions, Ids ids, Clock clock, int manyRecords, Duration quiet) {
        this.transactions = transactions;
        this.ids = ids;
        this.clock = clock;
        this.sql = mappers.of(AlertMapper.class);
        this.manyRecords = manyRecords;
        this.quiet = quiet;
    }

    /** Judges looks that were just sealed and filed. */
    void look(List<LookRow> rows) {
        Map<Long, List<LookRow>> byOrganisation = rows.stream().collect(Collectors.groupingBy(LookRow::organisationId));
        byOrganisation.forEach((org, mine) -> transactions.run(() -> look(new OrganisationId(org), mine)));
    }

    private void look(OrganisationId org, List<LookRow> rows) {
        if (manyRecords > 0) {
            many(org, rows);
        }
        Set<Long> looks = rows.stream().map(LookRow::id).collect(Collectors.toSet());
        sql.withoutCase(org, looks, LocalDate.now(clock)).forEach(pair -> raise(org, AlertKind.NO_CASE, pair));
        named(org, looks);
    }

    private void many(OrganisationId org, List<LookRow> rows) {
        Set<Long> users = rows.stream().map(LookRow::userId).collect(Collectors.toSet());
        Instant now = clock.instant();
        for (AlertMapper.Many many : sql.many(org, users, now.minus(HOUR), manyRecords)) {
            // Within the same hour the first alert says it all.
            if (sql.raised(org, many.userId(), AlertKind.MANY, null, now.minus(HOUR)) == 0) {
                sql.raise(org, ids.next(), AlertKind.MANY, many.userId(), null, many.amount(), now, now);
            }
        }
    }

    private void named(OrganisationId org, Set<Long> looks) {
        List<AlertMapper.Pair> pairs = sql.pairs(org, looks);
        if (pairs.isEmpty()) {
            return;
        }
        Map<PersonId, AlertMapper.Named> names = new HashMap<>();
        sql.names(org, pairs.stream().map(pair -> pair.personId().value()).collect(Collectors.toSet()))
                .forEach(name -> names.put(name.id(), name));
        Map<UserId, Set<String>> staff = new HashMap<>();
        sql.staff(org).forEach(account -> staff.put(account.id(), words(account.label())));
        for (AlertMapper.Pair pair : pairs) {
            AlertMapper.Named name = names.get(pair.personId());
            if (name != null) {
                kinds(pair.userId(), name, staff).forEach(kind -> raise(org, kind, pair));
            }
        }
    }

    private static List<AlertKind> kinds(UserId user, AlertMapper.Named name, Map<UserId, Set<String>> staff) {
        List<AlertKind> kinds = new ArrayList<>();
        if (hasSurname(staff.getOrDefault(user, Set.of()), name)) {
            kinds.add(AlertKind.SAME_NAME);
        }
        boolean colleague = staff.entrySet().stream()
                .filter(one -> !one.getKey().equals(user))
                .map(Map.Entry::getValue)
                .anyMatch(words -> hasSurname(words, name) && words.containsAll(words(name.nameKey())));
        if (colleague) {
            kinds.add(AlertKind.COLLEAGUE);
        }
        return kinds;
    }

    private static boolean hasSurname(Set<String> words, AlertMapper.Named name) {
        return name.surnameKey().length() >= SHORTEST_NAME && words.containsAll(words(name.surnameKey()));
    }

    private static Set<String> words(String label) {
        return Arrays.stream(Names.key(label).split(" "))
                .filter(word -> !word.isEmpty())
                .collect(Collectors.toSet());
    }

    private void raise(OrganisationId org, AlertKind kind, AlertMapper.Pair pair) {
        if (sql.raised(org, pair.userId(), kind, pair.personId(), pair.seenAt().minus(quiet)) == 0) {
            sql.raise(org, ids.next(), kind, pair.userId(), pair.personId(), 1, pair.seenAt(), clock.instant());
        }
    }
}
