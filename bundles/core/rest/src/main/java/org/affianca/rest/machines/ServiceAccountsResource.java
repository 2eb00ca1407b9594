package org.affianca.rest.machines;

import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.DELETE;
import jakarta.ws.rs.DefaultValue;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.HeaderParam;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.PUT;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import java.util.List;
import java.util.stream.Stream;
import org.affianca.api.UserId;
import org.affianca.api.machine.FreshToken;
import org.affianca.api.machine.MachineData;
import org.affianca.api.machine.MachineTokenId;
import org.affianca.api.machine.Machines;
import org.affianca.api.problem.Missing;
import org.affianca.rest.answer.Answers;
import org.affianca.rest.answer.CoreResource;
import org.affianca.rest.answer.Listing;
import org.affianca.rest.answer.Version;
import org.affianca.rest.call.Call;
import org.affianca.rest.openapi.Running;
import org.affianca.rest.session.MachineDoor;
import org.osgi.service.component.annotations.Activate;
import org.osgi.service.component.annotations.Component;
import org.osgi.service.component.annotations.Reference;

/** The accounts of programs, and their tokens. */
@Component(service = ServiceAccountsResource.class)
@CoreResource
@Path("service-accounts")
@Produces(MediaType.APPLICATION_JSON)
@Consumes(MediaType.APPLICATION_JSON)
public final class ServiceAccountsResource {
    private final Machines machines;
    private final Running running;

    @Activate
    public ServiceAccountsResource(@Reference Machines machines, @Reference Running running) {
        this.machines = machines;
        this.running = running;
    }

    @GET
    public Listing<MachineBody> all() {
        return Listing.of(machines.all(), MachineBody::of);
    }

    @POST
    @Answers(201)
    public MachineBody register(MachineData data) {
        return MachineBody.of(machines.register(data));
    }

    /** The parts of the API that a token may open, of core and of the areas that are here now. */
    @GET
    @Path("scopes")
    public Listing<String> scopes() {
        return Listing.of(running.resources().entrySet().stream()
                .flatMap(module -> module.getKey().equals(Call.CORE)
                        ? ofCore(module.getValue())
                        : Stream.of("areas/" + module.getKey()))
                .filter(MachineDoor::isOpen)
                .distinct()
                .sorted()
                .toList());
    }

    private static Stream<String> ofCore(List<Class<?>> resources) {
        return resources.stream()
                .flatMap(resource -> Stream.ofNullable(resource.getAnnotation(Path.class)))
                .map(path -> path.value().replaceAll("^/", "").replaceAll("/.*", ""));
    }

    @GET
    @Path("{id}")
    public MachineBody machine(@PathParam("id") UserId id) {
        return MachineBody.of(machines.find(id).orElseThrow(() -> new Missing("machine")));
    }

    @PUT
    @Path("{id}")
    public MachineBody change(
            @PathParam("id") UserId id,
            @HeaderParam("If-Match") @DefaultValue("") Version version,
            MachineChange change) {
        return MachineBody.of(machines.change(id, version.number(), change.data(), change.active()));
    }

    @POST
    @Path("{id}/tokens")
    @Answers(201)
    public FreshToken issue(@PathParam("id") UserId id, NewMachineToken asked) {
        return machines.issue(id, asked.days(), asked.othersEndInHours());
    }

    @DELETE
    @Path("{id}/tokens/{token}")
    public void revoke(@PathParam("id") UserId id, @PathParam("token") MachineTokenId token) {
        machines.revoke(id, token);
    }
}
