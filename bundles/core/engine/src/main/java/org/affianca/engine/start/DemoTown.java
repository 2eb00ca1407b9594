package org.affianca.engine.start;

import java.time.Clock;
import org.affianca.api.access.Acting;
import org.affianca.api.assessment.AssessmentDesk;
import org.affianca.api.assessment.Instruments;
import org.affianca.api.casefile.CaseDesk;
import org.affianca.api.casefile.CaseFiles;
import org.affianca.api.catalogue.Catalogue;
import org.affianca.api.diary.Diary;
import org.affianca.api.facility.FacilityRegister;
import org.affianca.api.intake.ContactDesk;
import org.affianca.api.person.PersonRegister;
import org.affianca.api.plan.PlanDesk;
import org.affianca.api.plan.Plans;
import org.affianca.api.referral.ReferralDesk;
import org.affianca.api.report.ReportDesk;
import org.affianca.api.task.Tasks;
import org.affianca.api.work.WorkDesk;
import org.affianca.api.work.Works;
import org.affianca.engine.access.HouseAccounts;
import org.affianca.engine.db.DataFolder;
import org.affianca.engine.db.Mappers;
import org.affianca.engine.db.Pretending;
import org.affianca.engine.organisation.HouseOrganisation;
import org.osgi.service.component.annotations.Activate;
import org.osgi.service.component.annotations.Component;
import org.osgi.service.component.annotations.Deactivate;
import org.osgi.service.component.annotations.Reference;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/** Builds a small invented town beside the starting house when {@code affianca.demo=true} and nobody is registered. */
@Component(service = DemoTown.class, immediate = true)
public final class DemoTown {
    private static final Logger LOG = LoggerFactory.getLogger(DemoTown.class);
    private static final long LOOK_EVERY_MILLIS = 2_000;

    private final HouseOrganisation organisation;
    private final HouseAccounts accounts;
    private final Town town;
    private volatile boolean open = true;

    /** @param firstStart asked for only so that the administrator is there first */
    @Activate
    public DemoTown(
            @Reference FirstStart firstStart,
            @Reference HouseOrganisation organisation,
            @Reference HouseAccounts accounts,
            @Reference Acting acting,
            @Reference Clock clock,
            @Reference Pretending past,
            @Reference Mappers mappers,
            @Reference PersonRegister register,
            @Reference ContactDesk contacts,
            @Reference CaseDesk caseDesk,
            @Reference CaseFiles files,
            @Reference Diary diary,
            @Reference Tasks tasks,
            @Reference Catalogue catalogue,
            @Reference FacilityRegister facilities,
            @Reference WorkDesk workDesk,
            @Reference Works works,
            @Reference PlanDesk planDesk,
            @Reference Plans plans,
            @Reference Instruments instruments,
            @Reference AssessmentDesk assessmentDesk,
            @Reference ReportDesk reports,
            @Reference ReferralDesk referrals) {
        this.organisation = organisation;
        this.accounts = accounts;
        Desks desks = new Desks(
                register,
                contacts,
                caseDesk,
                files,
                diary,
                tasks,
                catalogue,
                facilities,
                workDesk,
                works,
                planDesk,
                plans,
                instruments,
                assessmentDesk,
                reports,
                referrals);
        this.town = new Town(desks, acting, clock, past);
        if (Boolean.getBoolean("affianca.demo") && mappers.of(StartMapper.class).anyPerson() == 0) {
            Thread builder = new Thread(this::build, "affianca-demo");
            builder.setDaemon(true);
            builder.start();
        }
    }

    @Deactivate
    public void stop() {
        open = false;
    }

    private void build() {
        try {
            long begun = System.nanoTime();
            DemoUsers staff = new DemoUsers(organisation, accounts);
            staff.write(DataFolder.path());
            int failed = town.live(staff, organisation.name().replaceFirst("^Comune di ", ""));
            LOG.info(
                    "the invented town is there, {} acts failed, {} ms",
                    failed,
                    (System.nanoTime() - begun) / 1_000_000);
            while (open) {
                town.work();
                Thread.sleep(LOOK_EVERY_MILLIS);
            }
        } catch (InterruptedException ended) {
            Thread.currentThread().interrupt();
        } catch (RuntimeException failed) {
            LOG.error("the invented town could not be finished", failed);
        }
    }
}
