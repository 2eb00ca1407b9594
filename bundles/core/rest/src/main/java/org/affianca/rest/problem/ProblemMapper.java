package org.affianca.rest.problem;

import jakarta.ws.rs.NotAllowedException;
import jakarta.ws.rs.core.HttpHeaders;
import jakarta.ws.rs.core.Response;
import jakarta.ws.rs.ext.ExceptionMapper;
import org.affianca.api.problem.Busy;

/** Lets every exception of a resource end as a problem. */
public final class ProblemMapper implements ExceptionMapper<Throwable> {
    private final Problems problems;

    public ProblemMapper(Problems problems) {
        this.problems = problems;
    }

    @Override
    public Response toResponse(Throwable fault) {
        Problem problem = problems.of(fault);
        Response.ResponseBuilder answer =
                Response.status(problem.status()).type(Problem.MEDIA_TYPE).entity(problem);
        if (fault instanceof Halt halt) {
            halt.retryAfter().ifPresent(seconds -> answer.header(HttpHeaders.RETRY_AFTER, seconds));
        }
        if (fault instanceof Busy) {
            answer.header(HttpHeaders.RETRY_AFTER, 1);
        }
        if (fault instanceof NotAllowedException refused) {
            answer.header(HttpHeaders.ALLOW, refused.getResponse().getHeaderString(HttpHeaders.ALLOW));
        }
        return answer.build();
    }
}
