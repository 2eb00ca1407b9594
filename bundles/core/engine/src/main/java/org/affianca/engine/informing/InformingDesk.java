package org.affianca.engine.informing;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import org.affianca.api.Because;
import org.affianca.api.CaseId;
import org.affianca.api.PersonId;
import org.affianca.api.informing.CaseInforming;
import org.affianca.api.informing.Informed;
import org.affianca.api.informing.Informing;
import org.affianca.api.informing.InformingData;
import org.affianca.api.informing.InformingId;
import org.affianca.api.informing.InformingKind;
import org.affianca.api.informing.Informings;
import org.affianca.api.informing.PrivacyNotice;
import org.affianca.api.informing.PrivacyNotices;
import org.affianca.api.norm.Norms;
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

/** The desk where it is written down who was informed about their data. */
@Component
public final class InformingDesk implements Informings {
    private final Ground ground;
    private final PrivacyNotices notices;
    private final Standing standing;
    private final InformingRules rules;
    private final InformingMapper sql;
    private final NoticeMapper kept;
    private final PersonLabels labels;
    private final CaseLock lock;

    @Activate
    public InformingDesk(@Reference Ground ground, @Reference PrivacyNotices notices, @Reference Norms norms) {
        this.ground = ground;
        this.notices = notices;
        this.standing = new Standing(norms);
        this.rules = new InformingRules(ground.codes());
        this.sql = ground.sql(InformingMapper.class);
        this.kept = ground.sql(NoticeMapper.class);
        this.labels = new PersonLabels(ground.mappers());
        this.lock = new CaseLock(ground.mappers());
    }

    @Override
    public Informing write(CaseId id, InformingData data) {
        return ground.within(() -> {
            ground.sight().mustWrite(id);
            Viewer viewer = ground.viewer();
            lock.hold(viewer.organisation(), id);
            List<Informing> before = counting(entries(viewer, id), data.person());
            Flaws flaws = rules.check(data, sql.members(viewer, id), before, viewer.today());
            Optional<PrivacyNotice> notice = data.kind() == InformingKind.GIVEN ? named(data, flaws) : Optional.empty();
            flaws.orThrow();
            lock.mustBeOpen(viewer.organisation(), id);
            InformingId entry = new InformingId(ground.ids().next());
            notice.ifPresent(one -> keep(viewer, one));
            sql.insert(
                    viewer,
                    entry,
                    id,
                    data,
                    due(data),
                    notice.map(PrivacyNotice::version),
                    ground.clock().instant());
            ground.events().happened(new InformingEvents.InformingWritten(id, entry, data.kind()));
            return whole(viewer, entry);
        });
    }

    @Override
    public Informing annul(InformingId id, int version, String words) {
        return ground.within(() -> {
            Viewer viewer = ground.viewer();
            CaseId of = sql.seen(viewer, id)
                    .orElseThrow(() -> new Missing("informing"))
                    .caseId();
            ground.sight().mustWrite(of);
            lock.hold(viewer.organisation(), of);
            Informing now = whole(viewer, id);
            if (now.version() != version) {
                throw sql.changed(viewer.organisation(), id).stale();
            }
            new Flaws(ground.codes())
                    .prose("/words", words, InformingRules.LONGEST)
                    .orThrow();
            lock.mustBeOpen(viewer.organisation(), of);
            if (!now.counts()) {
                throw new Refused(Because.of("annulled-already"));
            }
            if (sql.annul(viewer, id, version, words, ground.clock().instant()) == 0) {
                throw sql.changed(viewer.organisation(), id).stale();
            }
            ground.events().happened(new InformingEvents.InformingAnnulled(of, id));
            return whole(viewer, id);
        });
    }

    @Override
    public Optional<Informing> find(InformingId id) {
        return ground.within(() -> {
            Viewer viewer = ground.viewer();
            Optional<Informing> found = sql.seen(viewer, id)
                    .map(row -> labelled(viewer, List.of(row)).get(0));
            found.ifPresent(one -> ground.looks().seen("informing", id.value()));
            return found;
        });
    }

    @Override
    public CaseInforming ofCase(CaseId id) {
        return ground.within(() -> {
            if (!ground.sight().sees(id)) {
                throw new Missing("case");
            }
            ground.looks().seen("case-informings", id.value());
            Viewer viewer = ground.viewer();
            List<Informing> entries = entries(viewer, id);
            List<PersonId> members = sql.members(viewer, id);
            Map<PersonId, String> names = labels.of(viewer, members);
            Map<PersonId, LocalDate> reported = sql.reported(viewer, id).stream()
                    .collect(Collectors.toMap(
                            InformingMapper.ReportedRow::personId, InformingMapper.ReportedRow::onDay));
            List<Informed> people = members.stream()
                    .map(person -> standing.of(
                            person,
                            names.getOrDefault(person, ""),
                            counting(entries, person),
                            Optional.ofNullable(reported.get(person))))
                    .toList();
            return new CaseInforming(people, entries);
        });
    }

    private Optional<LocalDate> due(InformingData data) {
        return data.kind() == InformingKind.OBTAINED ? standing.due(data.on()) : data.reviewOn();
    }

    /** The notice that was handed out: the one of today, or one that was given before. */
    private Optional<PrivacyNotice> named(InformingData data, Flaws flaws) {
        Optional<PrivacyNotice> today = notices.read(data.area(), data.language());
        if (today.isEmpty()) {
            flaws.when(true, "/area", "unknown-privacy-notice");
            return today;
        }
        if (data.notice().isEmpty() || data.notice().equals(today.get().version())) {
            return today;
        }
        Optional<PrivacyNotice> before = notices.given(data.notice());
        flaws.when(before.isEmpty(), "/notice", "privacy-notice-changed");
        return before;
    }

    private void keep(Viewer viewer, PrivacyNotice notice) {
        if (notice.givenSince().isEmpty()) {
            kept.hold(viewer.organisation());
            if (kept.find(viewer.organisation(), notice.version()).isEmpty()) {
                kept.keep(viewer, notice, ground.clock().instant());
            }
        }
    }

    private static List<Informing> counting(List<Informing> entries, PersonId person) {
        return entries.stream()
                .filter(Informing::counts)
                .filter(one -> one.data().person().equals(person))
                .toList();
    }

    private List<Informing> entries(Viewer viewer, CaseId id) {
        return labelled(viewer, sql.ofCase(viewer, id));
    }

    private Informing whole(Viewer viewer, InformingId id) {
        InformingRow row = sql.seen(viewer, id).orElseThrow(() -> new Missing("informing"));
        return labelled(viewer, List.of(row)).get(0);
    }

    private List<Informing> labelled(Viewer viewer, List<InformingRow> rows) {
        Map<PersonId, String> names =
                labels.of(viewer, rows.stream().map(InformingRow::personId).collect(Collectors.toSet()));
        return rows.stream()
                .map(row -> row.informing(names.getOrDefault(row.personId(), "")))
                .toList();
    }
}
