package org.affianca.rest.appointments;

import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import org.affianca.api.CaseId;
import org.affianca.api.appointment.Appointments;
import org.affianca.rest.answer.CoreResource;
import org.affianca.rest.answer.Listing;
import org.osgi.service.component.annotations.Activate;
import org.osgi.service.component.annotations.Component;
import org.osgi.service.component.annotations.Reference;

/** The appointments of a case. */
@Component(service = CaseAppointmentsResource.class)
@CoreResource
@Path("cases/{id}/appointments")
@Produces(MediaType.APPLICATION_JSON)
@Consumes(MediaType.APPLICATION_JSON)
public final class CaseAppointmentsResource {
    private final Appointments appointments;

    @Activate
    public CaseAppointmentsResource(@Reference Appointments appointments) {
        this.appointments = appointments;
    }

    @GET
    public Listing<AppointmentBody> appointments(@PathParam("id") CaseId id) {
        return Listing.of(appointments.ofCase(id), AppointmentBody::of);
    }
}
