package org.affianca.engine.retention;

import java.util.List;
import java.util.Locale;
import java.util.Optional;
import org.affianca.api.CaseId;
import org.affianca.api.access.Role;
import org.affianca.api.catalogue.Catalogue;
import org.affianca.api.problem.Missing;
import org.affianca.api.retention.ArchiveClass;
import org.affianca.api.retention.ArchiveRule;
import org.affianca.api.retention.Keeping;
import org.affianca.api.retention.KeepingData;
import org.affianca.api.retention.Retention;
import org.affianca.engine.access.Viewer;
import org.affianca.engine.casefile.CaseLock;
import org.affianca.engine.check.Flaws;
import org.affianca.engine.ground.Ground;
import org.osgi.service.component.annotations.Activate;
import org.osgi.service.component.annotations.Component;
import org.osgi.service.component.annotations.Reference;
import org.osgi.service.metatype.annotations.Designate;

/** Where it is said how long files are kept. */
@Component(configurationPid = RetentionSettings.PID)
@Designate(ocd = RetentionSettings.class)
public final class RetentionOffice implements Retention {
    private static final int MOST_YEARS = 200;

    private final Ground ground;
    private final Rules rules;
    private final RetentionMapper sql;
    private final CaseLock lock;
    private final String usual;

    @Activate
    public RetentionOffice(@Reference Ground ground, @Reference Catalogue catalogue, RetentionSettings settings) {
        this(ground, catalogue, settings.caseClass());
    }

    RetentionOffice(Ground ground, Catalogue catalogue, String usual) {
        this.ground = ground;
        this.rules = new Rules(ground, catalogue);
        this.sql = ground.sql(RetentionMapper.class);
        this.lock = new CaseLock(ground.mappers());
        this.usual = usual;
    }

    @Override
    public List<ArchiveClass> classes(Locale language) {
        ground.sight()
                .need(
                        "reading how long files are kept",
                        Role.PRIVACY,
                        Role.ADMINISTRATOR,
                        Role.COORDINATOR,
                        Role.WORKER,
                        Role.DESK);
        return ground.within(() -> rules.all(language));
    }

    @Override
    public ArchiveClass rule(String code, int version, ArchiveRule rule, Locale language) {
        ground.sight().need("setting how long files are kept", Role.PRIVACY);
        return ground.within(() -> {
            if (!ground.codes().has(Rules.LIST, code)) {
                throw new Missing("archive-class");
            }
            Flaws flaws = new Flaws(ground.codes()).line("/source", rule.source(), 500);
            rule.years()
                    .ifPresent(years -> flaws.when(years < 0 || years > MOST_YEARS, "/years", "years-out-of-range"));
            flaws.orThrow();
            write(code, version, rule);
            ground.events().happened(new RetentionEvents.ArchiveRuleSet(code, rule.years(), rule.confirmed()));
            return rules.all(language).stream()
                    .filter(one -> one.code().equals(code))
                    .findFirst()
                    .orElseThrow();
        });
    }

    private void write(String code, int version, ArchiveRule rule) {
        Viewer viewer = ground.viewer();
        boolean first = sql.rules(viewer.organisation()).stream()
                .noneMatch(one -> one.code().equals(code));
        if (first && version == 0) {
            sql.addRule(viewer, code, rule, ground.clock().instant());
        } else if (sql.changeRule(viewer, code, version, rule, ground.clock().instant()) == 0) {
            throw sql.changedRule(viewer.organisation(), code).stale();
        }
    }

    @Override
    public Optional<Keeping> ofCase(CaseId id) {
        return ground.within(() -> {
            Optional<Keeping> found = keeping(id);
            found.ifPresent(one -> ground.looks().seen("case-retention", id.value()));
            return found;
        });
    }

    @Override
    public Keeping keep(CaseId id, int version, KeepingData data) {
        return ground.within(() -> {
            ground.sight().mustWrite(id);
            Viewer viewer = ground.viewer();
            lock.hold(viewer.organisation(), id);
            Keeping now = keeping(id).orElseThrow(() -> new Missing("case"));
            if (now.version() != version) {
                throw sql.changedKeeping(viewer.organisation(), id).stale();
            }
            Flaws flaws = new Flaws(ground.codes()).code("/archiveClass", Rules.LIST, data.archiveClass());
            if (data.held()) {
                flaws.prose("/heldBecause", data.heldBecause(), 1000);
            } else {
                flaws.when(!data.heldBecause().isBlank(), "/heldBecause", "reason-without-holding");
            }
            flaws.orThrow();
            if (version == 0) {
                sql.addKeeping(viewer, id, data, ground.clock().instant());
            } else {
                sql.changeKeeping(viewer, id, data, ground.clock().instant());
            }
            ground.events().happened(new RetentionEvents.FileClassed(id, data.archiveClass(), data.held()));
            return keeping(id).orElseThrow();
        });
    }

    private Optional<Keeping> keeping(CaseId id) {
        return sql.keeping(ground.viewer(), id).map(row -> {
            String code = row.archiveClass().orElse(usual);
            Optional<Integer> years = rules.years(code);
            boolean held = row.held().orElse(false);
            boolean forGood = held || row.sealed();
            return new Keeping(
                    id,
                    row.version().orElse(0),
                    code,
                    years,
                    forGood ? Optional.empty() : row.closedOn().flatMap(day -> years.map(day::plusYears)),
                    held,
                    row.heldBecause().orElse(""),
                    forGood,
                    ground.sight().mayWrite(id));
        });
    }
}
