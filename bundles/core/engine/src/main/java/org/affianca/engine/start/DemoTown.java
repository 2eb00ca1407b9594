package org.affianca.engine.start;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import org.affianca.api.PersonId;
import org.affianca.api.access.Acting;
import org.affianca.api.access.Actor;
import org.affianca.api.casefile.CaseDesk;
import org.affianca.api.casefile.CaseFiles;
import org.affianca.api.catalogue.Catalogue;
import org.affianca.api.catalogue.ServiceType;
import org.affianca.api.diary.Diary;
import org.affianca.api.intake.ContactDesk;
import org.affianca.api.person.PersonRegister;
import org.affianca.api.task.Tasks;
import org.affianca.api.work.WorkDesk;
import org.affianca.api.work.Works;
import org.affianca.engine.access.HouseAccounts;
import org.affianca.engine.db.DataFolder;
import org.affianca.engine.db.HouseClock;
import org.affianca.engine.db.Mappers;
import org.affianca.engine.organisation.HouseOrganisation;
import org.osgi.service.component.annotations.Activate;
import org.osgi.service.component.annotations.Component;
import org.osgi.service.component.annotations.Deactivate;
import org.osgi.service.component.annotations.Reference;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/**
 * A small invented town, made through the same services the screens use, when {@code affianca.demo=true} and nobody is
 * registered yet. Knows no area: whatever service comes gets some work.
 */
@Component(service = DemoTown.class, immediate = true)
public final class DemoTown {
    private static final Logger LOG = LoggerFactory.getLogger(DemoTown.class);
    private static final int PEOPLE = 200;
    private static final int CASES = 60;
    private static final int VISITS = 25;
    private static final int WORKS_OF_A_SERVICE = 9;
    private static final long LOOK_EVERY_MILLIS = 2_000;

    private final HouseOrganisation organisation;
    private final HouseAccounts accounts;
    private final Acting acting;
    private final HouseClock clock;
    private final LocalDate today;
    private final Catalogue catalogue;
    private final DemoPeople population;
    private final DemoLives fates;
    private final DemoWork demoWork;
    private final List<DemoCase> cases = new ArrayList<>();
    private final Set<String> told = new HashSet<>();
    private volatile boolean open = true;

    /** @param firstStart asked for only so that the administrator is there first */
    @Activate
    public DemoTown(
            @Reference FirstStart firstStart,
            @Reference HouseOrganisation organisation,
            @Reference HouseAccounts accounts,
            @Reference Acting acting,
            @Reference HouseClock clock,
            @Reference Mappers mappers,
            @Reference PersonRegister register,
            @Reference ContactDesk contacts,
            @Reference CaseDesk caseDesk,
            @Reference CaseFiles files,
            @Reference Diary diary,
            @Reference Tasks tasks,
            @Reference Catalogue catalogue,
            @Reference WorkDesk workDesk,
            @Reference Works works) {
        this.organisation = organisation;
        this.accounts = accounts;
        this.acting = acting;
        this.clock = clock;
        this.catalogue = catalogue;
        this.today = LocalDate.now(clock);
        this.population = new DemoPeople(register, today);
        this.fates = new DemoLives(contacts, caseDesk, files, diary, tasks, today);
        this.demoWork = new DemoWork(catalogue, workDesk, works, today);
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
            int failed = live(staff);
            long millis = (System.nanoTime() - begun) / 1_000_000;
            LOG.info("the invented town is there: {} cases, {} acts failed, {} ms", cases.size(), failed, millis);
            while (open) {
                catalogue.services().forEach(this::work);
                Thread.sleep(LOOK_EVERY_MILLIS);
            }
        } catch (InterruptedException ended) {
            Thread.currentThread().interrupt();
        } catch (RuntimeException failed) {
            LOG.error("the invented town could not be finished", failed);
        }
    }

    private int live(DemoUsers staff) {
        String town = organisation.name().replaceFirst("^Comune di ", "");
        Story arrivals = new Story();
        List<PersonId> people =
                population.arrive(arrivals, new InventedPeople(town, today).invent(PEOPLE), staff.workers());
        int failed = arrivals.play(clock, acting);
        Story story = new Story();
        population.settle(story, people, staff.workers().get(0));
        for (PersonId person : people.subList(0, Math.min(CASES, people.size()))) {
            DemoCase one = fates.live(story, person, workerOf(staff, cases.size()), staff.desk());
            cases.add(one);
            if (cases.size() % 6 == 2) {
                fates.share(story, one, staff.workers().get(0));
            }
        }
        for (PersonId person : people.subList(cases.size(), Math.min(CASES + VISITS, people.size()))) {
            Actor worker =
                    staff.workers().get((int) (person.value() % staff.workers().size()));
            fates.visit(story, person, worker.units().iterator().next(), staff.desk());
        }
        return failed + story.play(clock, acting);
    }

    /** The first worker has the fullest desk: she is who a visitor signs in as. */
    private static Actor workerOf(DemoUsers staff, int nth) {
        return staff.workers().get(nth % 3 == 0 ? 0 : nth % staff.workers().size());
    }

    /** Some work of a service that has just been seen for the first time. */
    private void work(ServiceType service) {
        List<DemoCase> opened = cases.stream().filter(DemoCase::isOpened).toList();
        if (opened.isEmpty() || !told.add(service.code().value())) {
            return;
        }
        Story story = new Story();
        for (int i = 0; i < WORKS_OF_A_SERVICE; i++) {
            // Each service begins with other cases, so that none has all and few have nothing.
            DemoCase of = opened.get((told.size() * 5 + i * 3) % opened.size());
            demoWork.tell(story, of, service, 15 + 17 * i);
        }
        int failed = story.play(clock, acting);
        LOG.info(
                "the invented town has work of {}, {} acts failed",
                service.code().value(),
                failed);
    }
}
