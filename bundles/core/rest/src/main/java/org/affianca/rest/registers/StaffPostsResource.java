package org.affianca.rest.registers;

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
import org.affianca.api.post.Post;
import org.affianca.api.post.Posts;
import org.affianca.api.post.Strength;
import org.affianca.api.register.PastVersion;
import org.affianca.rest.answer.Answers;
import org.affianca.rest.answer.CoreResource;
import org.affianca.rest.answer.Listing;
import org.affianca.rest.answer.PageAsked;
import org.affianca.rest.answer.Version;
import org.osgi.service.component.annotations.Activate;
import org.osgi.service.component.annotations.Component;
import org.osgi.service.component.annotations.Reference;

/** Who of the staff works where. */
@Component(service = StaffPostsResource.class)
@CoreResource
@Path("staff-posts")
@Produces(MediaType.APPLICATION_JSON)
@Consumes(MediaType.APPLICATION_JSON)
public final class StaffPostsResource {
    private final Posts register;
    private final Clock clock;

    @Activate
    public StaffPostsResource(@Reference Posts register, @Reference Clock clock) {
        this.register = register;
        this.clock = clock;
    }

    @GET
    public Listing<EntryBody<Post>> list(@BeanParam EntriesAsked asked, @BeanParam PageAsked page) {
        return EntryBody.of(register.list(asked.asked(), page.paging()));
    }

    @POST
    @Answers(201)
    public EntryBody<Post> add(Post entry) {
        return EntryBody.of(register.add(entry));
    }

    /** Staff by unit and profession on a day. */
    @GET
    @Path("strength")
    public Listing<Strength> strength(@QueryParam("on") Optional<LocalDate> on) {
        return Listing.of(register.strength(on.orElseGet(() -> LocalDate.now(clock))));
    }

    @GET
    @Path("{id}")
    public EntryBody<Post> entry(@PathParam("id") long id) {
        return EntryBody.of(register.find(id).orElseThrow(EntryBody.missing("post")));
    }

    @PUT
    @Path("{id}")
    public EntryBody<Post> change(
            @PathParam("id") long id, @HeaderParam("If-Match") @DefaultValue("") Version version, Post entry) {
        return EntryBody.of(register.change(id, version.number(), entry));
    }

    @GET
    @Path("{id}/versions")
    public Listing<PastVersion> versions(@PathParam("id") long id) {
        return Listing.of(register.versions(id));
    }

    @GET
    @Path("{id}/versions/{number}")
    public EntryBody<Post> version(@PathParam("id") long id, @PathParam("number") int number) {
        return EntryBody.of(register.find(id, number).orElseThrow(EntryBody.missing("post")));
    }
}
