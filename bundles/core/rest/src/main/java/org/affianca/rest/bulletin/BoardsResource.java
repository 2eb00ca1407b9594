package org.affianca.rest.bulletin;

import jakarta.ws.rs.BeanParam;
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
import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.core.MediaType;
import org.affianca.api.bulletin.Bulletins;
import org.affianca.api.bulletin.NoticeData;
import org.affianca.api.catalogue.Words;
import org.affianca.rest.answer.Answers;
import org.affianca.rest.answer.CoreResource;
import org.affianca.rest.answer.Listing;
import org.affianca.rest.answer.PageAsked;
import org.affianca.rest.answer.Version;
import org.affianca.rest.call.Call;
import org.osgi.service.component.annotations.Activate;
import org.osgi.service.component.annotations.Component;
import org.osgi.service.component.annotations.Reference;

/** The notice boards of the areas installed. */
@Component(service = BoardsResource.class)
@CoreResource
@Path("boards")
@Produces(MediaType.APPLICATION_JSON)
@Consumes(MediaType.APPLICATION_JSON)
public final class BoardsResource {
    private final Bulletins bulletins;
    private final Words words;

    @Activate
    public BoardsResource(@Reference Bulletins bulletins, @Reference Words words) {
        this.bulletins = bulletins;
        this.words = words;
    }

    @GET
    public Listing<Board> boards() {
        return Listing.of(bulletins.boards(), this::labelled);
    }

    private Board labelled(String board) {
        int dot = board.indexOf('.');
        String label = words.say(
                board.substring(0, Math.max(dot, 0)),
                "board." + board.substring(dot + 1),
                Call.now().locale());
        return new Board(board, label);
    }

    @GET
    @Path("{board}/notices")
    public Listing<NoticeBody> notices(
            @PathParam("board") String board, @QueryParam("expired") boolean expired, @BeanParam PageAsked page) {
        return Listing.of(bulletins.notices(board, expired, page.paging()), NoticeBody::of);
    }

    @POST
    @Answers(201)
    @Path("{board}/notices")
    public NoticeBody post(@PathParam("board") String board, NoticeData notice) {
        return NoticeBody.of(bulletins.post(board, notice));
    }

    @PUT
    @Path("{board}/notices/{id}")
    public NoticeBody change(
            @PathParam("board") String board,
            @PathParam("id") long id,
            @HeaderParam("If-Match") @DefaultValue("") Version version,
            NoticeData notice) {
        return NoticeBody.of(bulletins.change(board, id, version.number(), notice));
    }

    @DELETE
    @Path("{board}/notices/{id}")
    public void withdraw(
            @PathParam("board") String board,
            @PathParam("id") long id,
            @HeaderParam("If-Match") @DefaultValue("") Version version) {
        bulletins.withdraw(board, id, version.number());
    }
}
