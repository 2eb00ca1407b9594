package org.affianca.engine.task;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import org.affianca.api.CaseId;
import org.affianca.api.PersonId;
import org.affianca.api.TaskId;
import org.affianca.api.task.Task;
import org.affianca.engine.access.Viewer;
import org.affianca.engine.db.Mappers;
import org.affianca.engine.person.PersonLabels;

/** Tasks with the labels of their cases; a case out of sight has none, a holder out of sight no name. */
final class TaskKeeping {
    private final TaskMapper sql;
    private final PersonLabels people;

    TaskKeeping(Mappers mappers) {
        this.sql = mappers.of(TaskMapper.class);
        this.people = new PersonLabels(mappers);
    }

    Optional<TaskRow> row(Viewer viewer, TaskId id) {
        return sql.seen(viewer, id);
    }

    Optional<Task> seen(Viewer viewer, TaskId id) {
        return whole(viewer, row(viewer, id).stream().toList()).stream().findFirst();
    }

    /** What an act answers: the actor has just written it, even if it is handed on and out of sight now. */
    Task written(Viewer viewer, TaskId id) {
        return whole(viewer, List.of(sql.any(viewer, id))).get(0);
    }

    List<Task> whole(Viewer viewer, List<TaskRow> rows) {
        Set<CaseId> files =
                rows.stream().map(TaskRow::file).flatMap(Optional::stream).collect(Collectors.toSet());
        Map<CaseId, String> labels = files.isEmpty() ? Map.of() : labels(viewer, files);
        return rows.stream()
                .map(row -> row.task(
                        row.file().map(id -> labels.getOrDefault(id, "")).orElse("")))
                .toList();
    }

    private Map<CaseId, String> labels(Viewer viewer, Set<CaseId> files) {
        List<TaskMapper.CaseLabel> found = sql.labels(viewer, files);
        Map<PersonId, String> names = people.of(
                viewer, found.stream().map(TaskMapper.CaseLabel::holderId).toList());
        return found.stream()
                .collect(Collectors.toMap(
                        TaskMapper.CaseLabel::id, one -> one.label(names.getOrDefault(one.holderId(), ""))));
    }
}
