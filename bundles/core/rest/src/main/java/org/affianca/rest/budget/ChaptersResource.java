package org.affianca.rest.budget;

import jakarta.ws.rs.BeanParam;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.DefaultValue;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.HeaderParam;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.PUT;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.core.MediaType;
import java.time.Clock;
import java.time.LocalDate;
import java.util.Optional;
import org.affianca.api.budget.BudgetDesk;
import org.affianca.api.budget.Budgets;
import org.affianca.api.budget.ChapterData;
import org.affianca.api.budget.ChapterId;
import org.affianca.api.budget.Movement;
import org.affianca.api.problem.Missing;
import org.affianca.rest.answer.Answers;
import org.affianca.rest.answer.CoreResource;
import org.affianca.rest.answer.Listing;
import org.affianca.rest.answer.PageAsked;
import org.affianca.rest.answer.Version;
import org.osgi.service.component.annotations.Activate;
import org.osgi.service.component.annotations.Component;
import org.osgi.service.component.annotations.Reference;

/** The chapters of a year's budget. */
@Component(service = ChaptersResource.class)
@CoreResource
@Path("chapters")
@Produces(MediaType.APPLICATION_JSON)
@Consumes(MediaType.APPLICATION_JSON)
public final class ChaptersResource {
    private final Budgets budgets;
    private final BudgetDesk desk;
    private final Clock clock;

    @Activate
    public ChaptersResource(@Reference Budgets budgets, @Reference BudgetDesk desk, @Reference Clock clock) {
        this.budgets = budgets;
        this.desk = desk;
        this.clock = clock;
    }

    /** Of this year, when no year is asked for. */
    @GET
    public Listing<ChapterBody> list(@QueryParam("year") Optional<Integer> year, @BeanParam PageAsked page) {
        int asked = year.orElseGet(() -> LocalDate.now(clock).getYear());
        return Listing.of(budgets.chapters(asked, page.paging()), ChapterBody::of);
    }

    @POST
    @Answers(201)
    public ChapterBody enter(ChapterData chapter) {
        return ChapterBody.of(desk.enter(chapter));
    }

    @GET
    @Path("{id}")
    public ChapterBody chapter(@PathParam("id") ChapterId id) {
        return ChapterBody.of(budgets.chapter(id).orElseThrow(() -> new Missing("chapter")));
    }

    @PUT
    @Path("{id}")
    public ChapterBody correct(
            @PathParam("id") ChapterId id,
            @HeaderParam("If-Match") @DefaultValue("") Version version,
            ChapterData chapter) {
        return ChapterBody.of(desk.correct(id, version.number(), chapter));
    }

    @POST
    @Path("{id}/appropriations")
    @Answers(201)
    public ChapterBody appropriate(@PathParam("id") ChapterId id, MoneyMoved money) {
        return ChapterBody.of(desk.appropriate(id, money.transfer()));
    }

    @GET
    @Path("{id}/movements")
    public Listing<Movement> movements(@PathParam("id") ChapterId id, @BeanParam PageAsked page) {
        return Listing.of(budgets.movements(id, page.paging()));
    }
}
