package org.affianca.engine.queue;

import java.util.Map;
import org.affianca.api.WorkId;
import org.affianca.api.access.Acting;
import org.affianca.api.access.Purpose;
import org.affianca.api.event.CaseListener;
import org.affianca.api.event.Told;
import org.affianca.engine.access.Program;
import org.affianca.engine.ground.Ground;
import org.osgi.service.component.annotations.Activate;
import org.osgi.service.component.annotations.Component;
import org.osgi.service.component.annotations.Reference;

/** Ends the waiting when help begins, or when it is clear that it never will. Told again, it finds nobody who waits. */
@Component
public final class LeaveTheQueue implements CaseListener {
    private static final Purpose QUEUE = new Purpose("queue", "");
    private static final Map<String, String> ENDINGS =
            Map.of("RUNNING", "begun", "ENDED", "work-ended", "VOID", "work-ended");

    private final Ground ground;
    private final Acting acting;
    private final Program program;
    private final WaitingRoom room;

    @Activate
    public LeaveTheQueue(
            @Reference Ground ground,
            @Reference Acting acting,
            @Reference Program program,
            @Reference WaitingRoom room) {
        this.ground = ground;
        this.acting = acting;
        this.program = program;
        this.room = room;
    }

    @Override
    public void on(Told event) {
        String reason = event.type().equals("work-moved")
                ? ENDINGS.getOrDefault(String.valueOf(event.values().get("stage")), "")
                : "";
        if (!reason.isEmpty() && event.work().isPresent()) {
            WorkId work = event.work().get();
            acting.as(program.actor(event.organisation()), QUEUE, () -> {
                room.over(ground.viewer(), work, reason);
                return work;
            });
        }
    }
}
