package org.affianca.rest.orders;

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
import java.time.LocalDate;
import java.util.Optional;
import org.affianca.api.order.Authorities;
import org.affianca.api.order.AuthorityId;
import org.affianca.api.problem.Missing;
import org.affianca.rest.answer.Answers;
import org.affianca.rest.answer.CoreResource;
import org.affianca.rest.answer.Listing;
import org.affianca.rest.answer.PageAsked;
import org.affianca.rest.answer.Version;
import org.osgi.service.component.annotations.Activate;
import org.osgi.service.component.annotations.Component;
import org.osgi.service.component.annotations.Reference;

/** The dated register of authorities. */
@Component(service = AuthoritiesResource.class)
@CoreResource
@Path("authorities")
@Produces(MediaType.APPLICATION_JSON)
@Consumes(MediaType.APPLICATION_JSON)
public final class AuthoritiesResource {
    private final Authorities authorities;

    @Activate
    public AuthoritiesResource(@Reference Authorities authorities) {
        this.authorities = authorities;
    }

    @GET
    public Listing<AuthorityBody> list(
            @QueryParam("q") @DefaultValue("") String text,
            @QueryParam("on") Optional<LocalDate> on,
            @BeanParam PageAsked page) {
        return Listing.of(authorities.list(text, on, page.paging()), AuthorityBody::of);
    }

    @POST
    @Answers(201)
    public AuthorityBody enter(AuthorityAsked authority) {
        return AuthorityBody.of(authorities.enter(authority.toData()));
    }

    @GET
    @Path("{id}")
    public AuthorityBody authority(@PathParam("id") AuthorityId id) {
        return AuthorityBody.of(authorities.find(id).orElseThrow(() -> new Missing("authority")));
    }

    @PUT
    @Path("{id}")
    public AuthorityBody change(
            @PathParam("id") AuthorityId id,
            @HeaderParam("If-Match") @DefaultValue("") Version version,
            AuthorityAsked authority) {
        return AuthorityBody.of(authorities.change(id, version.number(), authority.toData()));
    }
}
