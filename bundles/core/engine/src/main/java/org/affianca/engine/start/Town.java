package org.affianca.engine.start;

import java.time.Clock;
import java.time.LocalDate;
import java.time.Period;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.Set;
import java.util.SortedMap;
import org.affianca.api.PersonId;
import org.affianca.api.Secrecy;
import org.affianca.api.access.Acting;
import org.affianca.api.access.Actor;
import org.affianca.api.catalogue.ServiceType;
import org.affianca.api.person.PersonData;
import org.affianca.engine.db.Pretending;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/** Invented people and their cases, made through the same services the screens use. Knows no area. */
final class Town {
    private static final Logger LOG = LoggerFactory.getLogger(Town.class);
    private static final int PEOPLE = 200;
    private static final int CASES = 60;
    private static final int VISITS = 25;
    private static final int REPORTS = 12;
    private static final int WORKS_OF_A_SERVICE = 9;
    private static final int MOST_DAYS_AGO = 140;

    private final Desks desks;
    private final Acting acting;
    private final Clock clock;
    private final Pretending past;
    private final LocalDate today;
    private final DemoWork demoWork;
    private final List<DemoCase> cases = new ArrayList<>();
    private final Set<String> told = new HashSet<>();

    Town(Desks desks, Acting acting, Clock clock, Pretending past) {
        this.desks = desks;
        this.acting = acting;
        this.clock = clock;
        this.past = past;
        this.today = LocalDate.now(clock);
        this.demoWork = new DemoWork(desks, today);
    }

    /** Lets people arrive and live; the answer is how many acts failed. */
    int live(DemoUsers staff, String name) {
        DemoPeople population = new DemoPeople(desks.register(), today);
        DemoLives fates = new DemoLives(desks, today);
        Story arrivals = new Story();
        List<PersonData> invented = new InventedPeople(name, today).invent(PEOPLE);
        SortedMap<Integer, PersonId> arrived = population.arrive(arrivals, invented, staff.workers());
        demoWork.settle(arrivals, staff.coordinator(), WorkDays.workday(today.minusYears(1)));
        int failed = arrivals.play(clock.instant(), past, acting);
        List<PersonId> people = List.copyOf(arrived.values());
        Story story = new Story();
        population.settle(story, people, staff.workers().get(0));
        List<PersonId> adults = arrived.entrySet().stream()
                .filter(one -> mayHaveACase(invented.get(one.getKey())))
                .map(Map.Entry::getValue)
                .toList();
        for (PersonId person : adults.subList(0, Math.min(CASES, adults.size()))) {
            DemoCase one = fates.live(story, person, workerOf(staff, cases.size()), staff.desk());
            cases.add(one);
            Actor first = staff.workers().get(0);
            if (cases.size() % 6 == 2 && !one.worker().equals(first)) {
                fates.share(story, one, first);
            }
        }
        for (PersonId person : adults.subList(cases.size(), Math.min(CASES + VISITS, adults.size()))) {
            Actor worker =
                    staff.workers().get((int) (person.value() % staff.workers().size()));
            fates.visit(story, person, worker.units().iterator().next(), staff.desk());
        }
        DemoReports reports = new DemoReports(desks, new WorkDays(new Random(13)), today);
        List<PersonId> reported = adults.subList(cases.size(), Math.min(CASES + REPORTS, adults.size()));
        for (int nth = 0; nth < reported.size(); nth++) {
            reports.arrive(story, reported.get(nth), nth, staff.workers().get(0), staff.desk());
        }
        return failed + story.play(clock.instant(), past, acting);
    }

    /** Somebody of working age, because any service may come, and not protected, because anybody may look on. */
    private boolean mayHaveACase(PersonData person) {
        int age = person.birthDate()
                .map(born -> Period.between(born, today).getYears())
                .orElse(0);
        return age >= 18 && age < 65 && person.secrecy() == Secrecy.ORDINARY;
    }

    /** The first worker has the fullest desk: she is who a visitor signs in as. */
    private static Actor workerOf(DemoUsers staff, int nth) {
        return staff.workers().get(nth % 3 == 0 ? 0 : nth % staff.workers().size());
    }

    /** Some work for each service seen for the first time: core's own, and those of areas as they come. */
    int work() {
        return desks.catalogue().services().stream()
                .filter(service -> told.add(service.code().value()))
                .mapToInt(this::work)
                .sum();
    }

    private int work(ServiceType service) {
        List<DemoCase> old = cases.stream()
                .filter(one -> one.isOpened() && one.since().isBefore(today.minusDays(MOST_DAYS_AGO + 30)))
                .toList();
        Story story = new Story();
        for (int i = 0; i < Math.min(WORKS_OF_A_SERVICE, old.size()); i++) {
            // Each service begins with other cases, so that none has all and few have nothing.
            DemoCase of = old.get((told.size() * 5 + i * 3) % old.size());
            demoWork.tell(story, of, service, MOST_DAYS_AGO - 16 * i);
        }
        int failed = story.play(clock.instant(), past, acting);
        LOG.info(
                "the invented town has work of {}, {} acts failed",
                service.code().value(),
                failed);
        return failed;
    }
}
