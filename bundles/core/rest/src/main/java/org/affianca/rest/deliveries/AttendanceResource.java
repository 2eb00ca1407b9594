package org.affianca.rest.deliveries;

import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import java.time.YearMonth;
import org.affianca.api.ServiceCode;
import org.affianca.api.catalogue.Words;
import org.affianca.api.delivery.Attendance;
import org.affianca.rest.answer.CoreResource;
import org.affianca.rest.answer.Listing;
import org.affianca.rest.catalogue.Labels;
import org.osgi.service.component.annotations.Activate;
import org.osgi.service.component.annotations.Component;
import org.osgi.service.component.annotations.Reference;

/** The attendance of all who have the same measure, a month on one sheet. */
@Component(service = AttendanceResource.class)
@CoreResource
@Path("attendance/{service}/{month}")
@Produces(MediaType.APPLICATION_JSON)
@Consumes(MediaType.APPLICATION_JSON)
public final class AttendanceResource {
    private final Attendance attendance;
    private final Words words;

    @Activate
    public AttendanceResource(@Reference Attendance attendance, @Reference Words words) {
        this.attendance = attendance;
        this.words = words;
    }

    @GET
    public AttendanceBody sheet(@PathParam("service") ServiceCode service, @PathParam("month") YearMonth month) {
        return AttendanceBody.of(attendance.sheet(service, month), new Labels(words));
    }

    /** Each row is kept or refused by itself; each carries the version of its month. */
    @POST
    public Listing<AttendanceKept> fill(
            @PathParam("service") ServiceCode service, @PathParam("month") YearMonth month, AttendanceFilled filled) {
        Labels labels = new Labels(words);
        return Listing.of(attendance.fill(month, filled.rows()), row -> AttendanceKept.of(row, service.area(), labels));
    }
}
