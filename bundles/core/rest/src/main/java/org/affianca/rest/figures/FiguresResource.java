package org.affianca.rest.figures;

import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.DefaultValue;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.HeaderParam;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.core.MediaType;
import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.affianca.api.catalogue.Words;
import org.affianca.api.figure.Figure;
import org.affianca.api.figure.FigureData;
import org.affianca.api.figure.FigureDesk;
import org.affianca.api.problem.Missing;
import org.affianca.rest.answer.Answers;
import org.affianca.rest.answer.CoreResource;
import org.affianca.rest.answer.Listing;
import org.affianca.rest.answer.Version;
import org.affianca.rest.call.Call;
import org.osgi.service.component.annotations.Activate;
import org.osgi.service.component.annotations.Component;
import org.osgi.service.component.annotations.Reference;

/** Points, ceilings and amounts, with what the municipality has set for them. */
@Component(service = FiguresResource.class)
@CoreResource
@Path("figures")
@Produces(MediaType.APPLICATION_JSON)
@Consumes(MediaType.APPLICATION_JSON)
public final class FiguresResource {
    private final FigureDesk desk;
    private final Words words;
    private final Clock clock;

    @Activate
    public FiguresResource(@Reference FigureDesk desk, @Reference Words words, @Reference Clock clock) {
        this.desk = desk;
        this.words = words;
        this.clock = clock;
    }

    @GET
    public Listing<FigureBody> figures(@QueryParam("area") Optional<String> area) {
        List<Figure> asked = desk.all().stream()
                .filter(one -> area.map(one.area()::equals).orElse(true))
                .toList();
        return Listing.of(asked, this::told);
    }

    @GET
    @Path("{code}")
    public FigureBody figure(@PathParam("code") String code) {
        return told(desk.find(code).orElseThrow(() -> new Missing("figure")));
    }

    @POST
    @Path("{code}/values")
    @Answers(201)
    public FigureBody set(@PathParam("code") String code, FigureData data) {
        return told(desk.set(code, data));
    }

    /** Takes a value back that the municipality had set; nothing is changed or deleted. */
    @POST
    @Path("{code}/values/{id}/withdrawal")
    public FigureBody withdraw(
            @PathParam("code") String code,
            @PathParam("id") long id,
            @HeaderParam("If-Match") @DefaultValue("") Version version) {
        return told(desk.withdraw(code, id, version.number()));
    }

    private FigureBody told(Figure figure) {
        String label =
                words.say(figure.area(), "figure." + figure.word(), Call.now().locale());
        return FigureBody.of(figure, label, LocalDate.now(clock));
    }
}
