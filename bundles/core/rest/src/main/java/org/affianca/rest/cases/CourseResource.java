package org.affianca.rest.cases;

import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import org.affianca.api.CaseId;
import org.affianca.api.casefile.CaseFiles;
import org.affianca.api.catalogue.Words;
import org.affianca.api.problem.Missing;
import org.affianca.rest.answer.CoreResource;
import org.affianca.rest.catalogue.Labels;
import org.osgi.service.component.annotations.Activate;
import org.osgi.service.component.annotations.Component;
import org.osgi.service.component.annotations.Reference;

/** How a case went so far. */
@Component(service = CourseResource.class)
@CoreResource
@Path("cases/{id}/course")
@Produces(MediaType.APPLICATION_JSON)
@Consumes(MediaType.APPLICATION_JSON)
public final class CourseResource {
    private final CaseFiles files;
    private final Words words;

    @Activate
    public CourseResource(@Reference CaseFiles files, @Reference Words words) {
        this.files = files;
        this.words = words;
    }

    @GET
    public CourseBody course(@PathParam("id") CaseId id) {
        return CourseBody.of(files.course(id).orElseThrow(() -> new Missing("case")), new Labels(words));
    }
}
