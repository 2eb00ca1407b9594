package org.affianca.rest.assessments;

import jakarta.ws.rs.BeanParam;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import org.affianca.api.PersonId;
import org.affianca.api.assessment.Assessments;
import org.affianca.api.catalogue.Words;
import org.affianca.rest.answer.CoreResource;
import org.affianca.rest.answer.Listing;
import org.affianca.rest.answer.PageAsked;
import org.osgi.service.component.annotations.Activate;
import org.osgi.service.component.annotations.Component;
import org.osgi.service.component.annotations.Reference;

/** The assessments of a person, and those with one instrument side by side. */
@Component(service = PersonAssessmentsResource.class)
@CoreResource
@Path("people/{id}/assessments")
@Produces(MediaType.APPLICATION_JSON)
@Consumes(MediaType.APPLICATION_JSON)
public final class PersonAssessmentsResource {
    private final Assessments assessments;
    private final Words words;

    @Activate
    public PersonAssessmentsResource(@Reference Assessments assessments, @Reference Words words) {
        this.assessments = assessments;
        this.words = words;
    }

    @GET
    public Listing<AssessmentLine> list(@PathParam("id") PersonId person, @BeanParam PageAsked page) {
        Told told = new Told(words);
        return Listing.of(assessments.ofPerson(person, page.paging()), one -> AssessmentLine.of(one, told));
    }

    @GET
    @Path("{instrument}")
    public ComparisonBody comparison(@PathParam("id") PersonId person, @PathParam("instrument") String instrument) {
        return ComparisonBody.of(assessments.compare(person, instrument), new Told(words));
    }
}
