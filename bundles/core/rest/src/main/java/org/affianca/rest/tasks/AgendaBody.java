package org.affianca.rest.tasks;

import java.time.LocalDate;
import java.util.List;
import org.affianca.api.CaseId;
import org.affianca.api.ServiceCode;
import org.affianca.api.WorkId;
import org.affianca.api.task.Agenda;
import org.affianca.api.task.DueWork;
import org.affianca.rest.catalogue.Labels;

/** What is due for the one who asks. */
public record AgendaBody(List<TaskBody> tasks, List<DueBody> deadlines, boolean more) {
    /** A deadline of a work, with its labels. */
    public record DueBody(
            WorkId work,
            CaseId caseId,
            String caseNumber,
            String holderLabel,
            ServiceCode service,
            String serviceLabel,
            String code,
            String label,
            LocalDate due) {}

    static AgendaBody of(Agenda agenda, Labels labels) {
        return new AgendaBody(
                agenda.tasks().stream().map(TaskBody::of).toList(),
                agenda.deadlines().stream().map(due -> due(due, labels)).toList(),
                agenda.more());
    }

    private static DueBody due(DueWork due, Labels labels) {
        return new DueBody(
                due.work(),
                due.caseId(),
                due.caseNumber(),
                due.holderLabel(),
                due.service(),
                labels.service(due.service()),
                due.code(),
                labels.deadline(due.service(), due.code()),
                due.due());
    }
}
