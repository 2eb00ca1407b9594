package org.affianca.engine.claim;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import org.affianca.api.Because;
import org.affianca.api.CaseId;
import org.affianca.api.NoteId;
import org.affianca.api.PersonId;
import org.affianca.api.Secrecy;
import org.affianca.api.claim.Claim;
import org.affianca.api.claim.ClaimData;
import org.affianca.api.claim.ClaimDecision;
import org.affianca.api.claim.ClaimId;
import org.affianca.api.claim.ClaimKind;
import org.affianca.api.claim.ClaimState;
import org.affianca.api.claim.Claims;
import org.affianca.api.diary.Diary;
import org.affianca.api.diary.NoteData;
import org.affianca.api.norm.Norms;
import org.affianca.api.norm.Reckoning;
import org.affianca.api.problem.Forbidden;
import org.affianca.api.problem.Missing;
import org.affianca.api.problem.Refused;
import org.affianca.engine.access.Viewer;
import org.affianca.engine.casefile.CaseLock;
import org.affianca.engine.check.Flaws;
import org.affianca.engine.ground.Ground;
import org.affianca.engine.person.PersonLabels;
import org.osgi.service.component.annotations.Activate;
import org.osgi.service.component.annotations.Component;
import org.osgi.service.component.annotations.Reference;

/** The desk where persons claim something about their own data. */
@Component
public final class ClaimDesk implements Claims {
    /** GDPR, art. 12, in core's file of norms. */
    private static final String NORM = "core.gdpr-rights";

    private static final int LONGEST = 4000;

    private final Ground ground;
    private final Diary diary;
    private final Norms norms;
    private final ClaimMapper sql;
    private final PersonLabels labels;
    private final CaseLock lock;

    @Activate
    public ClaimDesk(@Reference Ground ground, @Reference Diary diary, @Reference Norms norms) {
        this.ground = ground;
        this.diary = diary;
        this.norms = norms;
        this.sql = ground.sql(ClaimMapper.class);
        this.labels = new PersonLabels(ground.mappers());
        this.lock = new CaseLock(ground.mappers());
    }

    @Override
    public Claim receive(CaseId id, ClaimData data) {
        return ground.within(() -> {
            ground.sight().mustWrite(id);
            Viewer viewer = ground.viewer();
            lock.hold(viewer.organisation(), id);
            Flaws flaws = new Flaws(ground.codes())
                    .past("/receivedOn", data.receivedOn(), viewer.today())
                    .prose("/words", data.words(), LONGEST)
                    .when(!sql.members(viewer.organisation(), id).contains(data.person()), "/person", "not-a-member");
            data.note()
                    .ifPresent(note -> flaws.when(
                            data.kind() != ClaimKind.RECTIFICATION || sql.noteSeen(viewer, id, note) == 0,
                            "/note",
                            "unknown-note"));
            flaws.orThrow();
            ClaimId claim = new ClaimId(ground.ids().next());
            LocalDate due = norms.reckon(NORM, data.receivedOn().atStartOfDay())
                    .map(Reckoning::due)
                    .orElseThrow(() -> new IllegalStateException("no rule of " + NORM + " for " + data.receivedOn()));
            sql.insert(viewer, claim, id, data, due, ground.clock().instant());
            ground.events().happened(new ClaimEvents.ClaimReceived(id, claim, data.kind()));
            return whole(viewer, claim);
        });
    }

    @Override
    public Claim decide(ClaimId id, int version, ClaimDecision decision) {
        return ground.within(() -> {
            Viewer viewer = ground.viewer();
            Claim claim = open(viewer, id, version, ClaimState.RECEIVED);
            new Flaws(ground.codes()).prose("/words", decision.words(), LONGEST).orThrow();
            Optional<NoteId> addendum = decision.granted() && claim.data().kind() == ClaimKind.RECTIFICATION
                    ? Optional.of(putRight(claim, decision))
                    : Optional.empty();
            ClaimState state = decision.granted() ? ClaimState.GRANTED : ClaimState.REFUSED;
            after(
                    viewer,
                    id,
                    sql.decide(
                            viewer,
                            id,
                            version,
                            state,
                            decision.words(),
                            addendum,
                            ground.clock().instant()));
            sql.restrict(viewer.organisation(), claim.caseId());
            ground.events()
                    .happened(new ClaimEvents.ClaimDecided(
                            claim.caseId(), id, claim.data().kind(), state));
            return whole(viewer, id);
        });
    }

    @Override
    public Claim lift(ClaimId id, int version, String words) {
        return ground.within(() -> {
            Viewer viewer = ground.viewer();
            Claim claim = open(viewer, id, version, ClaimState.GRANTED);
            if (claim.data().kind() != ClaimKind.RESTRICTION) {
                throw new Refused(Because.of("not-a-restriction"));
            }
            new Flaws(ground.codes()).prose("/words", words, LONGEST).orThrow();
            after(
                    viewer,
                    id,
                    sql.lift(viewer, id, version, words, ground.clock().instant()));
            sql.restrict(viewer.organisation(), claim.caseId());
            ground.events()
                    .happened(
                            new ClaimEvents.ClaimDecided(claim.caseId(), id, ClaimKind.RESTRICTION, ClaimState.LIFTED));
            return whole(viewer, id);
        });
    }

    @Override
    public Optional<Claim> find(ClaimId id) {
        return ground.within(() -> {
            Viewer viewer = ground.viewer();
            Optional<Claim> found =
                    sql.seen(viewer, id).map(row -> whole(viewer, List.of(row)).get(0));
            found.ifPresent(one -> ground.looks().seen("claim", id.value()));
            return found;
        });
    }

    @Override
    public List<Claim> ofCase(CaseId id) {
        return ground.within(() -> {
            if (!ground.sight().sees(id)) {
                throw new Missing("case");
            }
            ground.looks().seen("case-claims", id.value());
            Viewer viewer = ground.viewer();
            return whole(viewer, sql.ofCase(viewer, id));
        });
    }

    /** What stood there stays; the decision stands beside it. */
    private NoteId putRight(Claim claim, ClaimDecision decision) {
        return diary.write(
                        claim.caseId(),
                        new NoteData(
                                "note",
                                ground.today(),
                                decision.words(),
                                Secrecy.ORDINARY,
                                claim.data().note()))
                .id();
    }

    private Claim open(Viewer viewer, ClaimId id, int version, ClaimState state) {
        ClaimRow row = sql.seen(viewer, id).orElseThrow(() -> new Missing("claim"));
        lock.hold(viewer.organisation(), row.caseId());
        Claim now = whole(viewer, id);
        if (!ground.sight().mayNameManager(row.caseId())) {
            throw new Forbidden("deciding a claim on a case one does not manage");
        }
        if (now.version() != version) {
            throw sql.changed(viewer.organisation(), id).stale();
        }
        if (now.state() != state) {
            throw new Refused(Because.of("claim-state-order", "state", "claim-state." + now.state()));
        }
        return now;
    }

    private void after(Viewer viewer, ClaimId id, int changed) {
        if (changed == 0) {
            throw sql.changed(viewer.organisation(), id).stale();
        }
    }

    private Claim whole(Viewer viewer, ClaimId id) {
        return whole(viewer, List.of(sql.seen(viewer, id).orElseThrow(() -> new Missing("claim"))))
                .get(0);
    }

    private List<Claim> whole(Viewer viewer, List<ClaimRow> rows) {
        if (rows.isEmpty()) {
            return List.of();
        }
        Map<PersonId, String> names =
                labels.of(viewer, rows.stream().map(ClaimRow::personId).collect(Collectors.toSet()));
        boolean mayDecide = ground.sight().mayNameManager(rows.get(0).caseId());
        return rows.stream()
                .map(row -> row.claim(names.getOrDefault(row.personId(), ""), mayDecide))
                .toList();
    }
}
