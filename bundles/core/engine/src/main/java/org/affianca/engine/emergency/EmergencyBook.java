package org.affianca.engine.emergency;

import org.affianca.api.casefile.CaseDesk;
import org.affianca.api.catalogue.Words;
import org.affianca.api.emergency.Acceptance;
import org.affianca.api.emergency.Emergency;
import org.affianca.api.emergency.EmergencyData;
import org.affianca.api.emergency.EmergencyDesk;
import org.affianca.api.emergency.EmergencyId;
import org.affianca.api.emergency.HandOverData;
import org.affianca.api.time.WorkingDays;
import org.affianca.engine.alarm.Alarms;
import org.affianca.engine.ground.Ground;
import org.osgi.service.component.annotations.Activate;
import org.osgi.service.component.annotations.Component;
import org.osgi.service.component.annotations.Reference;
import org.osgi.service.metatype.annotations.Designate;

/** The emergency desk: one class for each of its verbs behind it. */
@Component(service = EmergencyDesk.class, configurationPid = EmergencySettings.PID)
@Designate(ocd = EmergencySettings.class)
public final class EmergencyBook implements EmergencyDesk {
    private final Recording recording;
    private final HandingOver handingOver;
    private final Answering answering;

    @Activate
    public EmergencyBook(
            @Reference Ground ground,
            @Reference Alarms alarms,
            @Reference CaseDesk cases,
            @Reference Words words,
            @Reference WorkingDays calendar,
            EmergencySettings settings) {
        this(
                ground,
                alarms,
                cases,
                words,
                new OfficeHours(settings, calendar, ground.clock().getZone()));
    }

    EmergencyBook(Ground ground, Alarms alarms, CaseDesk cases, Words words, OfficeHours hours) {
        this.recording = new Recording(ground);
        this.handingOver = new HandingOver(ground, alarms, hours);
        this.answering = new Answering(
                ground, alarms, cases, new Titles(words, ground.clock().getZone()));
    }

    @Override
    public Emergency record(EmergencyData data) {
        return recording.record(data);
    }

    @Override
    public Emergency correct(EmergencyId id, int version, EmergencyData data) {
        return recording.correct(id, version, data);
    }

    @Override
    public Emergency add(EmergencyId id, int version, String text) {
        return recording.add(id, version, text);
    }

    @Override
    public Emergency handOver(EmergencyId id, int version, HandOverData data) {
        return handingOver.handOver(id, version, data);
    }

    @Override
    public Emergency accept(EmergencyId id, int version, Acceptance acceptance) {
        return answering.accept(id, version, acceptance);
    }

    @Override
    public Emergency refuse(EmergencyId id, int version, String reason) {
        return answering.refuse(id, version, reason);
    }

    @Override
    public Emergency close(EmergencyId id, int version, String reason) {
        return recording.close(id, version, reason);
    }
}
