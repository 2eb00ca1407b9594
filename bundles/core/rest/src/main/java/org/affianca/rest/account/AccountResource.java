package org.affianca.rest.account;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.DELETE;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.Context;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import org.affianca.api.factor.NewAuthenticator;
import org.affianca.api.factor.OwnSecurity;
import org.affianca.api.factor.PasskeyQuestion;
import org.affianca.api.factor.Secured;
import org.affianca.api.factor.Security;
import org.affianca.rest.answer.Answers;
import org.affianca.rest.answer.CoreResource;
import org.affianca.rest.call.Call;
import org.affianca.rest.openapi.Describes;
import org.affianca.rest.problem.Halt;
import org.affianca.rest.session.PageAddress;
import org.affianca.rest.session.Proof;
import org.affianca.rest.session.SessionCookie;
import org.osgi.service.component.annotations.Activate;
import org.osgi.service.component.annotations.Component;
import org.osgi.service.component.annotations.Reference;

/** How one's own account is secured. */
@Component(service = AccountResource.class)
@CoreResource
@Path("account")
@Produces(MediaType.APPLICATION_JSON)
@Consumes(MediaType.APPLICATION_JSON)
public final class AccountResource {
    private final OwnSecurity security;

    @Activate
    public AccountResource(@Reference OwnSecurity security) {
        this.security = security;
    }

    @GET
    public Security mine() {
        return security.mine(token());
    }

    @POST
    @Path("authenticators")
    @Answers(201)
    public NewAuthenticator begin(NewFactor factor) {
        return security.begin(factor.label(), factor.password());
    }

    @POST
    @Path("authenticators/{id}/confirmation")
    @Describes(answer = RecoveryCodes.class)
    public Response confirm(@PathParam("id") long id, Proof proof, @Context HttpServletRequest request) {
        return answer(security.confirm(id, proof.code(), token()), request);
    }

    @POST
    @Path("passkey-question")
    public PasskeyQuestion beginPasskey(Again again, @Context HttpServletRequest request) {
        return security.beginPasskey(again.password(), token(), PageAddress.of(request));
    }

    @POST
    @Path("passkeys")
    @Describes(answer = RecoveryCodes.class)
    public Response addPasskey(NewPasskey passkey, @Context HttpServletRequest request) {
        return answer(
                security.addPasskey(passkey.label(), passkey.answer(), token(), PageAddress.of(request)), request);
    }

    @POST
    @Path("factors/{id}/removal")
    public void remove(@PathParam("id") long id, Again again) {
        security.remove(id, again.password());
    }

    @POST
    @Path("recovery-codes")
    @Answers(201)
    public RecoveryCodes renew(Again again) {
        return new RecoveryCodes(security.renewRecoveryCodes(again.password()));
    }

    @DELETE
    @Path("sessions")
    public void endOthers() {
        security.endOthers(token());
    }

    @DELETE
    @Path("sessions/{id}")
    public void end(@PathParam("id") long id) {
        security.end(id);
    }

    private static Response answer(Secured secured, HttpServletRequest request) {
        return Response.ok(new RecoveryCodes(secured.recoveryCodes()))
                .header("Set-Cookie", SessionCookie.carrying(secured.session().token(), request.isSecure()))
                .build();
    }

    private static String token() {
        return Call.now()
                .session()
                .orElseThrow(() -> Halt.with(401, "session-missing"))
                .token();
    }
}
