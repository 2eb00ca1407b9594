package org.affianca.rest.session;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.DELETE;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.PUT;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.Context;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import java.util.Optional;
import org.affianca.api.access.Accounts;
import org.affianca.api.access.Acting;
import org.affianca.api.access.Purpose;
import org.affianca.api.access.Session;
import org.affianca.api.problem.Refused;
import org.affianca.rest.answer.CoreResource;
import org.affianca.rest.call.Call;
import org.affianca.rest.openapi.Describes;
import org.affianca.rest.problem.Halt;
import org.osgi.service.component.annotations.Activate;
import org.osgi.service.component.annotations.Component;
import org.osgi.service.component.annotations.Reference;

/** Signing in and out. */
@Component(service = SessionResource.class)
@CoreResource
@Path("session")
@Produces(MediaType.APPLICATION_JSON)
@Consumes(MediaType.APPLICATION_JSON)
public final class SessionResource {
    private final Accounts accounts;
    private final Acting acting;
    private final Greeting greeting;

    @Activate
    public SessionResource(@Reference Accounts accounts, @Reference Acting acting, @Reference Greeting greeting) {
        this.accounts = accounts;
        this.acting = acting;
        this.greeting = greeting;
    }

    @POST
    @Describes(status = 201, answer = SignedIn.class)
    public Response signIn(SignIn who, @Context HttpServletRequest request) {
        String origin = Call.now().origin();
        Session session = signIn(who, origin).orElseThrow(() -> Halt.with(401, "sign-in-failed"));
        // Whoever signs in on a browser that was somebody else's ends that session: a fresh secret for a fresh start.
        SessionCookie.token(request).ifPresent(accounts::signOut);
        SignedIn body = acting.as(session.actor(), new Purpose(Purpose.CASEWORK, origin), () -> greeting.of(session));
        return Response.status(Response.Status.CREATED)
                .entity(body)
                .header("Set-Cookie", SessionCookie.carrying(session.token(), request.isSecure()))
                .build();
    }

    private Optional<Session> signIn(SignIn who, String origin) {
        try {
            return accounts.signIn(who.name(), who.password(), origin);
        } catch (Refused slowed) {
            Object seconds = slowed.reasons().get(0).values().getOrDefault("seconds", 60);
            throw Halt.later(429, "sign-in-slowed", seconds instanceof Number some ? some.intValue() : 60);
        }
    }

    @GET
    public SignedIn session() {
        return greeting.of(mine());
    }

    @DELETE
    public Response signOut(@Context HttpServletRequest request) {
        accounts.signOut(mine().token());
        return Response.noContent()
                .header("Clear-Site-Data", "\"cache\"")
                .header("Set-Cookie", SessionCookie.cleared(request.isSecure()))
                .build();
    }

    @PUT
    @Path("password")
    public void changePassword(NewPassword change) {
        accounts.changePassword(change.old(), change.fresh(), mine().token());
    }

    private static Session mine() {
        return Call.now().session().orElseThrow(() -> Halt.with(401, "session-missing"));
    }
}
