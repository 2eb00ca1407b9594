package org.affianca.rest.processing;

import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.util.Locale;
import org.affianca.api.catalogue.Words;
import org.affianca.api.processing.ProcessingRegister;
import org.affianca.rest.answer.CoreResource;
import org.affianca.rest.call.Call;
import org.affianca.rest.openapi.Describes;
import org.osgi.service.component.annotations.Activate;
import org.osgi.service.component.annotations.Component;
import org.osgi.service.component.annotations.Reference;

/** The register of processing, to read, as a table and on paper. */
@Component(service = ProcessingRegisterResource.class)
@CoreResource
@Path("processing-register")
@Produces(MediaType.APPLICATION_JSON)
public final class ProcessingRegisterResource {
    private static final String CSV = "text/csv;charset=UTF-8";

    private final ProcessingRegister register;
    private final Words words;

    @Activate
    public ProcessingRegisterResource(@Reference ProcessingRegister register, @Reference Words words) {
        this.register = register;
        this.words = words;
    }

    @GET
    public RegisterBody register() {
        Locale locale = Call.now().locale();
        return new RegisterBody(register.controller(), register.activities(locale), register.measures(locale));
    }

    @GET
    @Path("table")
    @Produces(CSV)
    @Describes(answer = byte[].class, type = "text/csv")
    public Response table() {
        Locale locale = Call.now().locale();
        return file(RegisterTable.of(register.activities(locale), words, locale), CSV, "processing-register.csv");
    }

    @GET
    @Path("print")
    @Produces(MediaType.APPLICATION_OCTET_STREAM)
    @Describes(answer = byte[].class, type = MediaType.APPLICATION_OCTET_STREAM)
    public Response print() throws IOException {
        ByteArrayOutputStream pdf = new ByteArrayOutputStream();
        register.print(Call.now().locale(), pdf);
        return file(pdf.toByteArray(), MediaType.APPLICATION_OCTET_STREAM, "processing-register.pdf");
    }

    private static Response file(byte[] bytes, String type, String name) {
        return Response.ok(bytes, type)
                .header("Content-Disposition", "attachment; filename=" + name)
                .build();
    }
}
