package org.affianca.rest.areas;

import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.DELETE;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import org.affianca.api.access.Acting;
import org.affianca.api.access.Role;
import org.affianca.api.area.AreaScreens;
import org.affianca.api.area.AreaStatus;
import org.affianca.api.area.Areas;
import org.affianca.api.catalogue.Words;
import org.affianca.rest.answer.CoreResource;
import org.affianca.rest.answer.Listing;
import org.affianca.rest.call.Call;
import org.osgi.service.component.annotations.Activate;
import org.osgi.service.component.annotations.Component;
import org.osgi.service.component.annotations.Reference;

/** The areas installed and at hand; administrators install, update and remove them. */
@Component(service = AreasResource.class)
@CoreResource
@Path("areas")
@Produces(MediaType.APPLICATION_JSON)
@Consumes(MediaType.APPLICATION_JSON)
public final class AreasResource {
    private static final String ACTIVE = "ACTIVE";
    private final Areas areas;
    private final Acting acting;
    private final Words words;

    @Activate
    public AreasResource(@Reference Areas areas, @Reference Acting acting, @Reference Words words) {
        this.areas = areas;
        this.acting = acting;
        this.words = words;
    }

    @GET
    public Listing<AreaLine> list() {
        if (acting.actor().is(Role.ADMINISTRATOR)) {
            return Listing.of(areas.list(), this::whole);
        }
        return Listing.of(
                areas.list().stream()
                        .filter(area -> area.state().equals(ACTIVE))
                        .toList(),
                area -> AreaLine.brief(area, label(area)));
    }

    @GET
    @Path("screens")
    public Listing<AreaScreens> screens() {
        return Listing.of(areas.screens());
    }

    @POST
    @Path("{id}/installation")
    public AreaLine install(@PathParam("id") String id) {
        return whole(areas.install(id));
    }

    @POST
    @Path("{id}/update")
    public AreaLine update(@PathParam("id") String id) {
        return whole(areas.update(id));
    }

    @DELETE
    @Path("{id}/installation")
    public AreaLine remove(@PathParam("id") String id) {
        return whole(areas.remove(id));
    }

    private AreaLine whole(AreaStatus area) {
        return AreaLine.whole(area, label(area));
    }

    private String label(AreaStatus area) {
        return words.say(area.id(), "area", Call.now().locale());
    }
}
