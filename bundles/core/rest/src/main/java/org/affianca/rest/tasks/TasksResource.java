package org.affianca.rest.tasks;

import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.DefaultValue;
import jakarta.ws.rs.HeaderParam;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.PUT;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import org.affianca.api.TaskId;
import org.affianca.api.task.TaskData;
import org.affianca.api.task.Tasks;
import org.affianca.rest.answer.Answers;
import org.affianca.rest.answer.CoreResource;
import org.affianca.rest.answer.Version;
import org.osgi.service.component.annotations.Activate;
import org.osgi.service.component.annotations.Component;
import org.osgi.service.component.annotations.Reference;

/** Tasks: things to do by a day. */
@Component(service = TasksResource.class)
@CoreResource
@Path("tasks")
@Produces(MediaType.APPLICATION_JSON)
@Consumes(MediaType.APPLICATION_JSON)
public final class TasksResource {
    private final Tasks tasks;

    @Activate
    public TasksResource(@Reference Tasks tasks) {
        this.tasks = tasks;
    }

    @POST
    @Answers(201)
    public TaskBody set(TaskData task) {
        return TaskBody.of(tasks.set(task));
    }

    @PUT
    @Path("{id}")
    public TaskBody change(
            @PathParam("id") TaskId id, @HeaderParam("If-Match") @DefaultValue("") Version version, TaskData task) {
        return TaskBody.of(tasks.change(id, version.number(), task));
    }

    @POST
    @Path("{id}/done")
    public TaskBody done(
            @PathParam("id") TaskId id, @HeaderParam("If-Match") @DefaultValue("") Version version, Done done) {
        return TaskBody.of(tasks.done(id, version.number(), done.on()));
    }
}
