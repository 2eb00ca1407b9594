package org.affianca.rest.norms;

import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.util.List;
import java.util.Optional;
import org.affianca.api.CaseId;
import org.affianca.api.DocumentId;
import org.affianca.api.WorkId;
import org.affianca.api.catalogue.Choice;
import org.affianca.api.norm.Awaited;
import org.affianca.api.norm.RecordedMoment;
import org.affianca.api.norm.RecordedSuspension;
import org.affianca.api.norm.WorkClock;
import org.affianca.api.norm.WorkDeadline;
import org.affianca.api.time.Consequence;
import org.affianca.rest.answer.Versioned;
import org.affianca.rest.catalogue.Labels;

/** The clock of a work as read: what is due and why, what happened, what stopped it. */
public record ClockBody(
        WorkId work,
        CaseId caseId,
        int version,
        List<TermBody> deadlines,
        List<AwaitedBody> awaited,
        List<MomentBody> moments,
        List<SuspensionBody> suspensions,
        List<Choice> words,
        boolean mayWrite)
        implements Versioned {
    /** A deadline that explains itself; without {@code dueAt} the whole day is in time. */
    public record TermBody(
            String code,
            String label,
            Optional<String> norm,
            Optional<LocalDateTime> startedAt,
            LocalDate due,
            Optional<LocalDateTime> dueAt,
            Consequence consequence,
            String source,
            boolean confirmed,
            boolean external,
            boolean suspended,
            Optional<LocalDate> metOn,
            Optional<LocalDateTime> metAt,
            Optional<Integer> metBy,
            boolean late,
            List<String> because) {}

    /** What starts when an open deadline is met, and its latest end. */
    public record AwaitedBody(
            String norm,
            String label,
            String after,
            LocalDate atLatest,
            Optional<LocalDateTime> atLatestAt,
            Consequence consequence,
            String source,
            boolean confirmed,
            boolean external) {}

    /** Something that happened, with its proof. */
    public record MomentBody(
            int number,
            String word,
            String label,
            LocalDateTime at,
            String proof,
            Optional<DocumentId> document,
            String recordedBy,
            Instant recordedAt,
            String withdrawn) {}

    /** Days on which the clock stood still, by an act. */
    public record SuspensionBody(
            int number,
            LocalDate from,
            Optional<LocalDate> until,
            String reason,
            String reasonLabel,
            String act,
            Optional<WorkId> because,
            String recordedBy,
            Instant recordedAt) {}

    static ClockBody of(WorkClock clock, Labels labels, ClockWords words) {
        String area = clock.service().area();
        return new ClockBody(
                clock.work(),
                clock.caseId(),
                clock.version(),
                clock.deadlines().stream()
                        .map(one -> term(one, labels.deadline(clock.service(), one.code()), area, words))
                        .toList(),
                clock.awaited().stream().map(one -> awaited(one, words)).toList(),
                clock.moments().stream().map(one -> moment(one, area, words)).toList(),
                clock.suspensions().stream().map(one -> suspension(one, words)).toList(),
                clock.words().stream().map(word -> words.moment(area, word)).toList(),
                clock.mayWrite());
    }

    private static TermBody term(WorkDeadline one, String label, String area, ClockWords words) {
        return new TermBody(
                one.code(),
                label,
                one.norm(),
                one.startedAt(),
                one.due(),
                one.dueAt(),
                one.consequence(),
                one.source(),
                one.confirmed(),
                one.external(),
                one.suspended(),
                one.metOn(),
                one.metAt(),
                one.metBy(),
                one.late(),
                words.sentences(area, one.because()));
    }

    private static AwaitedBody awaited(Awaited one, ClockWords words) {
        return new AwaitedBody(
                one.norm(),
                words.norm(one.norm()),
                one.after(),
                one.atLatest(),
                one.atLatestAt(),
                one.consequence(),
                one.source(),
                one.confirmed(),
                one.external());
    }

    private static MomentBody moment(RecordedMoment one, String area, ClockWords words) {
        return new MomentBody(
                one.number(),
                one.moment().word(),
                words.moment(area, one.moment().word()).label(),
                one.moment().at(),
                one.moment().proof(),
                one.moment().document(),
                one.recordedBy(),
                one.recordedAt(),
                one.withdrawn());
    }

    private static SuspensionBody suspension(RecordedSuspension one, ClockWords words) {
        return new SuspensionBody(
                one.number(),
                one.suspension().from(),
                one.suspension().until(),
                one.suspension().reason(),
                words.reason(one.suspension().reason()).label(),
                one.suspension().act(),
                one.suspension().because(),
                one.recordedBy(),
                one.recordedAt());
    }
}
