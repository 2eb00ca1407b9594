package org.affianca.rest.session;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.Context;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import org.affianca.api.access.Session;
import org.affianca.api.factor.PasskeyQuestion;
import org.affianca.api.factor.SecondStep;
import org.affianca.rest.answer.CoreResource;
import org.affianca.rest.call.Call;
import org.affianca.rest.openapi.Describes;
import org.affianca.rest.problem.Halt;
import org.osgi.service.component.annotations.Activate;
import org.osgi.service.component.annotations.Component;
import org.osgi.service.component.annotations.Reference;

/** The second step of signing in: the session goes on under a fresh cookie. */
@Component(service = SecondStepResource.class)
@CoreResource
@Path("session/second-step")
@Produces(MediaType.APPLICATION_JSON)
@Consumes(MediaType.APPLICATION_JSON)
public final class SecondStepResource {
    private final SecondStep steps;
    private final Greeting greeting;

    @Activate
    public SecondStepResource(@Reference SecondStep steps, @Reference Greeting greeting) {
        this.steps = steps;
        this.greeting = greeting;
    }

    @POST
    @Describes(answer = SignedIn.class)
    public Response prove(Proof proof, @Context HttpServletRequest request) {
        return whole(steps.byCode(token(), proof.code()), request);
    }

    @POST
    @Path("passkey-question")
    public PasskeyQuestion ask(@Context HttpServletRequest request) {
        return steps.ask(token(), PageAddress.of(request));
    }

    @POST
    @Path("passkey")
    @Describes(answer = SignedIn.class)
    public Response sign(PasskeyAnswer passkey, @Context HttpServletRequest request) {
        return whole(steps.byPasskey(token(), PageAddress.of(request), passkey.answer()), request);
    }

    private Response whole(Session session, HttpServletRequest request) {
        return Response.ok(greeting.of(session))
                .header("Set-Cookie", SessionCookie.carrying(session.token(), request.isSecure()))
                .build();
    }

    private static String token() {
        return Call.now()
                .session()
                .orElseThrow(() -> Halt.with(401, "session-missing"))
                .token();
    }
}
