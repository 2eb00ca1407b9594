package org.affianca.testing.itest.bundle.leaky.page;

import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.DELETE;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.function.Predicate;
import java.util.stream.Collectors;
import org.affianca.api.OrganisationId;
import org.affianca.api.WorkId;
import org.affianca.api.access.Acting;
import org.affianca.api.area.AreaResource;
import org.affianca.api.area.Transactions;
import org.affianca.api.problem.Missing;
import org.affianca.api.work.WorkSheet;
import org.affianca.api.work.Works;
import org.jspecify.annotations.Nullable;
import org.osgi.service.component.annotations.Activate;
import org.osgi.service.component.annotations.Component;
import org.osgi.service.component.annotations.Reference;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/** Each method but the first one leaks, in a way of its own. */
@Component(service = Pages.class)
@AreaResource
@Path("")
@Produces(MediaType.APPLICATION_JSON)
public final class Pages {
    private static final Logger LOG = LoggerFactory.getLogger(Pages.class);

    private final PageMapper kept;
    private final Works works;
    private final Transactions transactions;
    private final Acting acting;

    @Activate
    public Pages(
            @Reference PageMapper kept,
            @Reference Works works,
            @Reference Transactions transactions,
            @Reference Acting acting) {
        this.kept = kept;
        this.works = works;
        this.transactions = transactions;
        this.acting = acting;
    }

    /** Asks core, as one must; but the log is not to be told words. */
    @POST
    @Path("works/{work}/pages")
    @Consumes(MediaType.APPLICATION_JSON)
    public Response write(@PathParam("work") long work, PageAsked page) {
        WorkSheet sheet = works.sheet(new WorkId(work)).orElseThrow(() -> new Missing("work"));
        LOG.info("A page was written: {}", page.words());
        transactions.within(() ->
                kept.write(organisation(), work, sheet.work().common().caseId().value(), page.words()));
        Page written = last(some -> some.workId() == work);
        return Response.status(Response.Status.CREATED).entity(written).build();
    }

    @GET
    @Path("pages/{id}")
    public Page read(@PathParam("id") long id) {
        return last(page -> page.id() == id);
    }

    @GET
    @Path("pages")
    public PageList list() {
        return pages(page -> true);
    }

    @GET
    @Path("pages/count")
    public PageCount count() {
        return new PageCount(pages(page -> true).items().size());
    }

    /** Finds by a word, whosever it is. */
    @GET
    @Path("finder")
    public PageList search(@QueryParam("q") @Nullable String q) {
        return pages(page -> q != null && page.words().contains(q));
    }

    /** The condition was forgotten in the branch that sorts. */
    @GET
    @Path("sorted")
    public PageList sorted(@QueryParam("sort") @Nullable String sort) {
        return pages(page -> sort != null);
    }

    @GET
    @Path("cases/{case}/pages")
    public PageList ofCase(@PathParam("case") long file) {
        return pages(page -> page.caseId() == file);
    }

    @GET
    @Path("pages/{id}/history")
    public PageList history(@PathParam("id") long id) {
        return pages(page -> page.id() == id);
    }

    @GET
    @Path("export")
    @Produces("text/csv")
    public String export() {
        return pages(page -> true).items().stream().map(Page::words).collect(Collectors.joining("\n"));
    }

    /** A paper of one line. */
    @GET
    @Path("pages/{id}/print")
    @Produces("application/pdf")
    public byte[] print(@PathParam("id") long id) {
        String line = "BT /F1 12 Tf 72 720 Td (" + last(page -> page.id() == id).words() + ") Tj ET";
        return ("%PDF-1.4\n1 0 obj\n<</Type /Catalog /Pages 2 0 R>>\nendobj\n"
                        + "2 0 obj\n<</Type /Pages /Kids [3 0 R] /Count 1>>\nendobj\n"
                        + "3 0 obj\n<</Type /Page /Parent 2 0 R /MediaBox [0 0 595 842] /Contents 4 0 R"
                        + " /Resources <</Font <</F1 <</Type /Font /Subtype /Type1 /BaseFont /Helvetica>>>>>>>>\nendobj\n"
                        + "4 0 obj\n<</Length " + line.length() + ">>\nstream\n" + line + "\nendstream\nendobj\n"
                        + "trailer\n<</Root 1 0 R>>\n%%EOF\n")
                .getBytes(StandardCharsets.ISO_8859_1);
    }

    /** Says what it has handed on. */
    @POST
    @Path("pages/bulk")
    @Consumes(MediaType.APPLICATION_JSON)
    public PageList handOn(PageChoice choice) {
        return pages(page -> choice.pages().contains(page.id()));
    }

    @GET
    @Path("inbox")
    public PageList inbox() {
        return pages(page -> true);
    }

    /** Refuses, and tells why in words that are another's. */
    @DELETE
    @Path("pages/{id}")
    public Response remove(@PathParam("id") long id) {
        return Response.status(Response.Status.CONFLICT)
                .entity(last(page -> page.id() == id))
                .build();
    }

    private Page last(Predicate<Page> wanted) {
        List<Page> some = pages(wanted).items();
        if (some.isEmpty()) {
            throw new Missing("page");
        }
        return some.get(some.size() - 1);
    }

    private PageList pages(Predicate<Page> wanted) {
        return new PageList(kept.all(organisation()).stream().filter(wanted).collect(Collectors.toList()));
    }

    private OrganisationId organisation() {
        return acting.actor().organisation();
    }
}
