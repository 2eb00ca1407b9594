package org.affianca.rest.appointments;

import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.DefaultValue;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.HeaderParam;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.PUT;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import org.affianca.api.AppointmentId;
import org.affianca.api.appointment.AppointmentData;
import org.affianca.api.appointment.Appointments;
import org.affianca.api.problem.Missing;
import org.affianca.rest.answer.Answers;
import org.affianca.rest.answer.CoreResource;
import org.affianca.rest.answer.Version;
import org.osgi.service.component.annotations.Activate;
import org.osgi.service.component.annotations.Component;
import org.osgi.service.component.annotations.Reference;

/** Appointments: made, changed, and what became of them. */
@Component(service = AppointmentsResource.class)
@CoreResource
@Path("appointments")
@Produces(MediaType.APPLICATION_JSON)
@Consumes(MediaType.APPLICATION_JSON)
public final class AppointmentsResource {
    private final Appointments appointments;

    @Activate
    public AppointmentsResource(@Reference Appointments appointments) {
        this.appointments = appointments;
    }

    @POST
    @Answers(201)
    public AppointmentBody make(AppointmentData appointment) {
        return AppointmentBody.of(appointments.make(appointment));
    }

    @GET
    @Path("{id}")
    public AppointmentBody appointment(@PathParam("id") AppointmentId id) {
        return AppointmentBody.of(appointments.find(id).orElseThrow(() -> new Missing("appointment")));
    }

    @PUT
    @Path("{id}")
    public AppointmentBody change(
            @PathParam("id") AppointmentId id,
            @HeaderParam("If-Match") @DefaultValue("") Version version,
            AppointmentData appointment) {
        return AppointmentBody.of(appointments.change(id, version.number(), appointment));
    }

    @POST
    @Path("{id}/end")
    public AppointmentBody end(
            @PathParam("id") AppointmentId id,
            @HeaderParam("If-Match") @DefaultValue("") Version version,
            AppointmentEnd end) {
        return AppointmentBody.of(appointments.end(id, version.number(), end.state(), end.outcome()));
    }
}
