package org.affianca.engine.ledger;

import java.time.LocalDate;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.TreeSet;
import org.affianca.api.Because;
import org.affianca.api.OrganisationId;
import org.affianca.api.money.Money;
import org.affianca.api.problem.Missing;
import org.affianca.api.problem.Refused;
import org.affianca.engine.access.Viewer;
import org.affianca.engine.check.Clash;
import org.affianca.engine.ground.Ground;
import org.osgi.service.component.annotations.Activate;
import org.osgi.service.component.annotations.Component;
import org.osgi.service.component.annotations.Reference;

/**
 * The double-entry ledger of the actor's organisation. An account has the id of the record whose money it holds. What is
 * said here is said again by the database: nothing falls below zero, nothing is changed once it is written.
 */
@Component(service = Ledger.class)
public final class Ledger {
    /** The account of the world. */
    public static final long OUTSIDE = 0;

    private final Ground ground;
    private final LedgerMapper sql;

    @Activate
    public Ledger(@Reference Ground ground) {
        this.ground = ground;
        this.sql = ground.sql(LedgerMapper.class);
    }

    /** Opens the account of a record, in the transaction that makes the record. */
    public void open(AccountKind kind, long id) {
        sql.open(organisation(), id, kind);
    }

    /**
     * Writes what one act moves, and returns the entry's id. Others who want one of these accounts wait until the
     * transaction ends.
     *
     * @throws Refused {@code account-exhausted} when an account would give more than it has
     */
    public long post(Entry entry, List<Posting> postings) {
        return ground.within(() -> write(entry, Optional.empty(), postings));
    }

    /**
     * Moves back what an entry moved.
     *
     * @throws Refused {@code entry-reversed} when that was done before
     */
    public long reverse(long entry, EntryKind kind, LocalDate on, String reference) {
        return ground.within(() -> {
            long record = sql.record(organisation(), entry).orElseThrow(() -> new Missing("entry"));
            List<Posting> back = sql.postings(organisation(), entry).stream()
                    .map(Posting::back)
                    .toList();
            return Clash.on(
                    "ledger_reversed_once",
                    () -> write(new Entry(kind, record, on, reference), Optional.of(entry), back),
                    () -> new Refused(Because.of("entry-reversed")));
        });
    }

    /** What the account holds; nothing when there is no such account. */
    public Money balance(long account) {
        return balances(List.of(account)).getOrDefault(account, Money.ZERO);
    }

    /** What each of these accounts holds. */
    public Map<Long, Money> balances(Collection<Long> accounts) {
        Map<Long, Money> found = new HashMap<>();
        accounts(accounts).values().forEach(one -> found.put(one.id(), one.balance()));
        return found;
    }

    /** The movements of an account, newest first, before the given entry. */
    public List<Line> statement(long account, Optional<Long> before, int most) {
        return sql.statement(organisation(), account, before.orElse(null), most);
    }

    /** Accounts whose totals are not the sum of what was posted; none, unless somebody reached around the program. */
    public List<Long> wrong() {
        return sql.wrong(organisation());
    }

    private long write(Entry entry, Optional<Long> reverses, List<Posting> postings) {
        if (postings.isEmpty()) {
            throw new IllegalArgumentException("an entry without postings");
        }
        hold(postings);
        mustSuffice(postings);
        Viewer viewer = ground.viewer();
        long id = ground.ids().next();
        sql.enter(viewer.organisation(), id, entry, reverses, ground.clock().instant(), viewer.user());
        sql.post(viewer.organisation(), id, postings);
        return id;
    }

    /** One account after the other, always in the same order: so nobody waits for somebody who waits for him. */
    private void hold(List<Posting> postings) {
        for (long account : touched(postings)) {
            if (sql.hold(organisation(), account) == 0) {
                openWorld(account);
            }
        }
    }

    private void openWorld(long account) {
        if (account != OUTSIDE) {
            throw new IllegalStateException("no account " + account);
        }
        sql.holdOrganisation(organisation());
        if (sql.hold(organisation(), OUTSIDE) == 0) {
            open(AccountKind.OUTSIDE, OUTSIDE);
        }
    }

    private void mustSuffice(List<Posting> postings) {
        Map<Long, LedgerMapper.Account> accounts = accounts(touched(postings));
        Map<Long, Money> held = new HashMap<>();
        accounts.forEach((id, account) -> held.put(id, account.balance()));
        for (Posting posting : postings) {
            // Each account was held a moment ago, so it is there.
            AccountKind giver =
                    Objects.requireNonNull(accounts.get(posting.from())).kind();
            Money left = Objects.requireNonNull(held.get(posting.from()));
            if (giver != AccountKind.OUTSIDE && posting.amount().isAbove(left)) {
                throw exhausted(giver, left, posting.amount());
            }
            held.merge(posting.from(), posting.amount().negated(), Money::plus);
            held.merge(posting.to(), posting.amount(), Money::plus);
        }
    }

    private static TreeSet<Long> touched(List<Posting> postings) {
        TreeSet<Long> accounts = new TreeSet<>();
        postings.forEach(posting -> accounts.addAll(List.of(posting.from(), posting.to())));
        return accounts;
    }

    private static Refused exhausted(AccountKind kind, Money left, Money asked) {
        return new Refused(new Because(
                "account-exhausted", Map.of("account", "ledger-account." + kind, "left", left, "asked", asked)));
    }

    private Map<Long, LedgerMapper.Account> accounts(Collection<Long> ids) {
        Map<Long, LedgerMapper.Account> found = new HashMap<>();
        if (!ids.isEmpty()) {
            sql.accounts(organisation(), List.copyOf(ids)).forEach(one -> found.put(one.id(), one));
        }
        return found;
    }

    private OrganisationId organisation() {
        return ground.viewer().organisation();
    }
}
