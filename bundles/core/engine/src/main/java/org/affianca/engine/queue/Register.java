package org.affianca.engine.queue;

import java.time.Instant;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.affianca.api.Because;
import org.affianca.api.ServiceCode;
import org.affianca.api.access.Role;
import org.affianca.api.catalogue.Catalogue;
import org.affianca.api.catalogue.Kind;
import org.affianca.api.catalogue.ServiceType;
import org.affianca.api.problem.Flaw;
import org.affianca.api.problem.Forbidden;
import org.affianca.api.problem.Missing;
import org.affianca.api.problem.Refused;
import org.affianca.api.queue.ListRegister;
import org.affianca.api.queue.RuleState;
import org.affianca.api.queue.RuleVersion;
import org.affianca.api.queue.Rules;
import org.affianca.api.queue.WaitingList;
import org.affianca.api.queue.WaitingListData;
import org.affianca.api.queue.WaitingListId;
import org.affianca.engine.access.Viewer;
import org.affianca.engine.alarm.Alarms;
import org.affianca.engine.check.Flaws;
import org.affianca.engine.check.UnitReach;
import org.affianca.engine.ground.Ground;
import org.osgi.service.component.annotations.Activate;
import org.osgi.service.component.annotations.Component;
import org.osgi.service.component.annotations.Reference;

/** The register of waiting lists and of the rules they go by. */
@Component(service = {ListRegister.class, Register.class})
public final class Register implements ListRegister {
    private static final Set<Kind> WAITING_KINDS = Set.of(Kind.APPLICATION, Kind.MEASURE, Kind.PLACEMENT, Kind.GRANT);
    private static final int MOST_SERVICES = 40;

    private final Ground ground;
    private final Catalogue catalogue;
    private final Alarms alarms;
    private final ListMapper lists;
    private final RuleMapper sql;
    private final RuleKeeping rules;
    private final UnitReach reach;
    private final Turning turning;

    @Activate
    public Register(@Reference Ground ground, @Reference Catalogue catalogue, @Reference Alarms alarms) {
        this.ground = ground;
        this.catalogue = catalogue;
        this.alarms = alarms;
        this.lists = ground.sql(ListMapper.class);
        this.sql = ground.sql(RuleMapper.class);
        this.rules = new RuleKeeping(sql);
        this.reach = new UnitReach(ground.mappers());
        this.turning = new Turning(ground);
    }

    @Override
    public WaitingList open(WaitingListData data) {
        return ground.within(() -> {
            ground.sight().need("opening a waiting list", Role.COORDINATOR);
            Viewer viewer = ground.viewer();
            check(viewer, data, List.of()).orThrow();
            WaitingListId id = new WaitingListId(ground.ids().next());
            lists.insert(viewer, id, data, now());
            lists.addServices(viewer, id, data.services());
            ground.events().happened(new QueueEvents.WaitingListOpened(id));
            return whole(viewer, id);
        });
    }

    @Override
    public WaitingList change(WaitingListId id, int version, WaitingListData data) {
        return ground.within(() -> {
            Viewer viewer = ground.viewer();
            ruled(viewer, id);
            check(viewer, data, services(viewer, id)).orThrow();
            if (lists.change(viewer, id, version, data, now()) == 0) {
                throw lists.changed(viewer.organisation(), id).stale();
            }
            lists.clearServices(viewer, id);
            lists.addServices(viewer, id, data.services());
            ground.events().happened(new QueueEvents.WaitingListChanged(id));
            return whole(viewer, id);
        });
    }

    @Override
    public RuleVersion draft(WaitingListId id, Rules draft) {
        return ground.within(() -> {
            Viewer viewer = ground.viewer();
            ruled(viewer, id);
            RuleCheck.of(draft, ground.codes()).orThrow();
            lists.lock(viewer, id);
            List<RuleMapper.Row> versions = sql.versions(viewer, id, 1, Integer.MAX_VALUE);
            if (versions.stream().anyMatch(row -> row.state() == RuleState.DRAFT)) {
                throw new Refused(Because.of("rules-in-draft-already"));
            }
            int number = versions.isEmpty() ? 1 : versions.get(0).number() + 1;
            sql.insert(viewer, id, number, draft, now());
            rules.write(viewer, id, number, draft);
            ground.events().happened(new QueueEvents.WaitingRulesDrafted(id, number));
            return rules.find(viewer, id, number).orElseThrow();
        });
    }

    @Override
    public RuleVersion redraft(WaitingListId id, int number, int version, Rules draft) {
        return ground.within(() -> {
            Viewer viewer = ground.viewer();
            ruled(viewer, id);
            draftOf(viewer, id, number, version);
            RuleCheck.of(draft, ground.codes()).orThrow();
            if (sql.redraft(viewer, id, number, version, draft, now()) == 0) {
                throw sql.changed(viewer, id, number).stale();
            }
            rules.write(viewer, id, number, draft);
            ground.events().happened(new QueueEvents.WaitingRulesDrafted(id, number));
            return rules.find(viewer, id, number).orElseThrow();
        });
    }

    @Override
    public RuleVersion publish(WaitingListId id, int number, int version) {
        return ground.within(() -> {
            Viewer viewer = ground.viewer();
            ruled(viewer, id);
            turning.hold(viewer, id);
            RuleVersion draft = draftOf(viewer, id, number, version);
            sql.retire(viewer, id, now());
            if (sql.publish(viewer, id, number, version, now()) == 0) {
                throw sql.changed(viewer, id, number).stale();
            }
            turning.goBy(viewer, id, number);
            if (draft.rules().areTimed()) {
                alarms.set(DayTurning.KIND, id.value(), Midnight.after(viewer.today()));
            } else {
                alarms.cancel(DayTurning.KIND, id.value());
            }
            ground.events().happened(new QueueEvents.WaitingRulesPublished(id, number));
            return rules.find(viewer, id, number).orElseThrow();
        });
    }

    /** Another day began for a list whose points grow by themselves. */
    void turn(Viewer viewer, WaitingListId id) {
        ground.within(() -> {
            turning.hold(viewer, id);
            alarms.set(DayTurning.KIND, id.value(), Midnight.after(viewer.today()));
            return id;
        });
    }

    private RuleVersion draftOf(Viewer viewer, WaitingListId id, int number, int version) {
        RuleVersion found = rules.find(viewer, id, number).orElseThrow(() -> new Missing("waiting-rules"));
        if (found.version() != version) {
            throw sql.changed(viewer, id, number).stale();
        }
        if (found.state() != RuleState.DRAFT) {
            throw new Refused(Because.of("rules-published-already"));
        }
        return found;
    }

    private void ruled(Viewer viewer, WaitingListId id) {
        ListRow list = lists.seen(viewer, id).orElseThrow(() -> new Missing("waiting-list"));
        if (!list.ruled()) {
            throw new Forbidden("keeping this waiting list");
        }
    }

    private Flaws check(Viewer viewer, WaitingListData data, List<ServiceCode> before) {
        Flaws flaws = new Flaws(ground.codes());
        flaws.line("/name", data.name(), 200);
        flaws.when(!reach.of(viewer, data.unit()), "/unit", "not-your-unit");
        flaws.when(data.services().isEmpty(), "/services", "required");
        if (data.services().size() > MOST_SERVICES) {
            flaws.add(Flaw.at("/services", "too-many", "most", MOST_SERVICES));
        }
        Set<ServiceCode> once = new HashSet<>();
        for (int i = 0; i < data.services().size(); i++) {
            ServiceCode code = data.services().get(i);
            Optional<ServiceType> type = catalogue.find(code);
            // A service whose area is away may stay.
            flaws.when(type.isEmpty() && !before.contains(code), "/services/" + i, "unknown-service");
            boolean waits =
                    type.map(found -> WAITING_KINDS.contains(found.kind())).orElse(true);
            flaws.when(!waits, "/services/" + i, "does-not-wait");
            flaws.when(!once.add(code), "/services/" + i, "service-twice");
        }
        return flaws;
    }

    private List<ServiceCode> services(Viewer viewer, WaitingListId id) {
        return lists.services(viewer.organisation(), List.of(id)).stream()
                .map(ListMapper.Waits::service)
                .toList();
    }

    private WaitingList whole(Viewer viewer, WaitingListId id) {
        return lists.any(viewer, id).list(services(viewer, id));
    }

    private Instant now() {
        return ground.clock().instant();
    }
}
