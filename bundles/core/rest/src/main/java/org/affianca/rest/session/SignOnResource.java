package org.affianca.rest.session;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.Context;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import java.io.IOException;
import java.io.InputStream;
import java.net.URI;
import java.net.URLDecoder;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.Locale;
import java.util.Optional;
import org.affianca.api.access.Accounts;
import org.affianca.api.access.Session;
import org.affianca.api.openid.NotVouched;
import org.affianca.api.openid.SignOn;
import org.affianca.rest.answer.CoreResource;
import org.affianca.rest.answer.Listing;
import org.affianca.rest.call.Call;
import org.affianca.rest.openapi.Describes;
import org.affianca.rest.problem.Halt;
import org.osgi.service.component.annotations.Activate;
import org.osgi.service.component.annotations.Component;
import org.osgi.service.component.annotations.Reference;

/**
 * Signing in through an identity provider. A browser is sent there and comes back; whatever goes wrong, it ends on the
 * sign-in page with a word that the page makes a sentence of.
 */
@Component(service = SignOnResource.class)
@CoreResource
@Path("sign-on")
@Produces(MediaType.APPLICATION_JSON)
public final class SignOnResource {
    private static final int IN_A_MINUTE = 60;
    private static final int LONGEST_BODY = 20_000;
    private static final String TOKEN = "logout_token=";

    private final SignOn signOn;
    private final Accounts accounts;
    private final Pace<String> pace = new Pace<>(IN_A_MINUTE);

    @Activate
    public SignOnResource(@Reference SignOn signOn, @Reference Accounts accounts) {
        this.signOn = signOn;
        this.accounts = accounts;
    }

    @GET
    public Listing<SignOnProvider> providers() {
        return Listing.of(signOn.offers(Call.now().locale()), SignOnProvider::of);
    }

    @GET
    @Path("{provider}")
    @Describes(status = 303)
    public Response there(
            @PathParam("provider") String provider,
            @Context HttpServletRequest request,
            @Context HttpServletResponse response) {
        pace.step(Call.now().origin(), response);
        try {
            SignOn.Way way = signOn.begin(provider);
            return to(way.there().toString())
                    .header("Set-Cookie", SignOnCookie.carrying(way.secret(), request.isSecure()))
                    .build();
        } catch (NotVouched refused) {
            return refused(refused).build();
        }
    }

    @GET
    @Path("{provider}/return")
    @Describes(status = 303)
    public Response back(
            @PathParam("provider") String provider,
            @Context HttpServletRequest request,
            @Context HttpServletResponse response) {
        pace.step(Call.now().origin(), response);
        boolean secure = request.isSecure();
        try {
            String query = Optional.ofNullable(request.getQueryString()).orElse("");
            Session session = signOn.finish(provider, SignOnCookie.secret(request), query);
            SessionCookie.token(request).ifPresent(accounts::signOut);
            return to("/?via=" + provider)
                    .header("Set-Cookie", SessionCookie.carrying(session.token(), secure))
                    .header("Set-Cookie", SignOnCookie.cleared(secure))
                    .build();
        } catch (NotVouched refused) {
            return refused(refused)
                    .header("Set-Cookie", SignOnCookie.cleared(secure))
                    .build();
        }
    }

    @GET
    @Path("{provider}/farewell")
    public SignOnFarewell farewell(@PathParam("provider") String provider, @Context HttpServletResponse response) {
        pace.step(Call.now().origin(), response);
        return new SignOnFarewell(signOn.farewell(provider).map(URI::toString));
    }

    /** The provider itself tells that somebody has left; its signature is its proof. */
    @POST
    @Path("{provider}/logout")
    @Consumes(MediaType.APPLICATION_FORM_URLENCODED)
    public void signedOut(
            @PathParam("provider") String provider, InputStream form, @Context HttpServletResponse response) {
        pace.step(Call.now().origin(), response);
        try {
            String text = new String(form.readNBytes(LONGEST_BODY), StandardCharsets.UTF_8);
            String token = Arrays.stream(text.split("&"))
                    .filter(part -> part.startsWith(TOKEN))
                    .findFirst()
                    .map(part -> URLDecoder.decode(part.substring(TOKEN.length()), StandardCharsets.UTF_8))
                    .orElseThrow(() -> Halt.with(400, "logout-token-invalid"));
            signOn.signedOut(provider, token);
        } catch (NotVouched | IOException | IllegalArgumentException wrong) {
            throw Halt.with(400, "logout-token-invalid");
        }
    }

    private static Response.ResponseBuilder refused(NotVouched refused) {
        return to("/?entry=" + refused.reason().name().toLowerCase(Locale.ROOT).replace('_', '-'));
    }

    private static Response.ResponseBuilder to(String place) {
        return Response.status(Response.Status.SEE_OTHER).header("Location", place);
    }
}
