package org.affianca.engine.gathering;

import java.time.LocalDate;
import java.util.List;
import org.affianca.api.CaseId;
import org.affianca.api.gathering.CaseAdvice;
import org.affianca.api.gathering.CaseQuestion;
import org.affianca.api.gathering.CaseTalk;
import org.affianca.api.gathering.Gathering;
import org.affianca.api.gathering.Gatherings;
import org.affianca.api.gathering.StaffHours;
import org.affianca.api.problem.Missing;
import org.affianca.api.task.Tasks;
import org.affianca.api.time.Period;
import org.affianca.engine.access.Viewer;
import org.affianca.engine.catalogue.LiveCatalogue;
import org.affianca.engine.ground.Ground;
import org.affianca.engine.register.Book;
import org.osgi.service.component.annotations.Activate;
import org.osgi.service.component.annotations.Component;
import org.osgi.service.component.annotations.Reference;

/** The register of gatherings. */
@Component(service = Gatherings.class)
public final class GatheringBook extends Book<Gathering> implements Gatherings {
    private final GatheringMapper sql;
    private final TalkMapper talks;
    private final Talking talking;

    @Activate
    public GatheringBook(@Reference Ground ground, @Reference LiveCatalogue catalogue, @Reference Tasks tasks) {
        super(ground, catalogue, new GatheringShape(ground.sql(GatheringMapper.class)));
        this.sql = ground.sql(GatheringMapper.class);
        this.talks = ground.sql(TalkMapper.class);
        this.talking = new Talking(ground, tasks);
    }

    @Override
    public CaseTalk bring(long gathering, CaseQuestion question) {
        return Talking.once(() -> ground.within(() -> {
            Viewer viewer = reader();
            mustSee(viewer, gathering);
            return talking.bring(viewer, gathering, question);
        }));
    }

    @Override
    public CaseTalk advise(long talk, int version, CaseAdvice advice) {
        return ground.within(() -> talking.advise(reader(), talk, version, advice));
    }

    @Override
    public List<CaseTalk> talks(long gathering) {
        return ground.within(() -> {
            Viewer viewer = reader();
            mustSee(viewer, gathering);
            List<CaseTalk> seen =
                    talks.of(viewer, gathering).stream().map(TalkRow::talk).toList();
            ground.looks().searched("case-talk", seen.size());
            return seen;
        });
    }

    @Override
    public List<CaseTalk> ofCase(CaseId id) {
        return ground.within(() -> {
            Viewer viewer = reader();
            if (!ground.sight().sees(id)) {
                throw new Missing("case");
            }
            ground.looks().seen("case-talks", id.value());
            return talks.ofCase(viewer, id).stream().map(TalkRow::talk).toList();
        });
    }

    @Override
    public List<StaffHours> hours(Period period) {
        LocalDate last = period.until().orElse(LocalDate.of(9999, 12, 31));
        return ground.within(() -> {
            Viewer viewer = reader();
            List<StaffHours> hours = sql.hours(viewer, Newest.place(last), Newest.place(period.from()));
            ground.looks().searched("staff-hours", hours.size());
            return hours;
        });
    }
}
