package org.affianca.engine.glass;

import java.time.ZoneId;
import java.time.format.DateTimeFormatter;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.stream.Stream;
import org.affianca.api.Because;
import org.affianca.api.GlassId;
import org.affianca.api.TaskId;
import org.affianca.api.UserId;
import org.affianca.api.catalogue.Words;
import org.affianca.engine.access.Viewer;
import org.affianca.engine.ground.Ground;
import org.affianca.engine.task.Reminders;

/** Tells people of an opening by tasks for today, which say the number of the case and nothing of those in it. */
final class Telling {
    private static final DateTimeFormatter DAY = DateTimeFormatter.ofPattern("dd/MM/yyyy", Locale.ROOT);
    private static final int LONGEST = 200;

    private final ZoneId zone;
    private final Words words;
    private final ToldMapper sql;
    private final Reminders reminders;
    private final Ladder ladder;

    Telling(Ground ground, Words words) {
        this.zone = ground.clock().getZone();
        this.words = words;
        this.sql = ground.sql(ToldMapper.class);
        this.reminders = new Reminders(ground.mappers(), ground.ids(), ground.clock());
        this.ladder = new Ladder(ground);
    }

    /** The manager of the case and who judges first, at once. */
    void opened(Viewer viewer, GlassRow glass) {
        Stream<UserId> managers = sql.managers(viewer.organisation(), glass.caseId(), viewer.today()).stream()
                .filter(user -> !user.equals(glass.userId()));
        Stream<UserId> judges = ladder.of(viewer, glass).stream().limit(1).flatMap(List::stream);
        tell(
                viewer,
                glass,
                "glass-was-opened",
                Stream.concat(managers, judges).distinct().toList());
    }

    /** Those so many steps up, or again those at the top; how many they are. */
    int late(Viewer viewer, GlassRow glass, int step) {
        List<List<UserId>> steps = ladder.of(viewer, glass);
        List<UserId> asked = steps.isEmpty() ? List.of() : steps.get(Math.min(step, steps.size() - 1));
        tell(viewer, glass, "glass-review-late", asked);
        return asked.size();
    }

    /** There is nothing left to do. */
    void settle(Viewer viewer, GlassId glass) {
        reminders.settle(viewer.organisation(), viewer.user(), sql.tasks(viewer.organisation(), glass));
    }

    private void tell(Viewer viewer, GlassRow glass, String code, List<UserId> people) {
        String title = words.say(
                "core",
                new Because(
                        code,
                        Map.of(
                                "number",
                                glass.caseNumber(),
                                "user",
                                glass.userLabel(),
                                "by",
                                DAY.format(glass.reviewBy().atZone(zone)))),
                Locale.ITALIAN);
        String cut = title.length() > LONGEST ? title.substring(0, LONGEST - 1) + "…" : title;
        List<TaskId> tasks = reminders.remind(viewer.organisation(), viewer.user(), people, cut);
        if (!tasks.isEmpty()) {
            sql.keepTasks(viewer.organisation(), glass.id(), tasks);
        }
    }
}
