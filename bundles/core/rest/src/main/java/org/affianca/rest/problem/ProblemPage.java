package org.affianca.rest.problem;

import com.fasterxml.jackson.databind.ObjectMapper;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import org.affianca.api.problem.Busy;

/** Writes a problem where no resource is at work: before the door, or when a module is away. */
public final class ProblemPage {
    private final Problems problems;
    private final ObjectMapper mapper;

    public ProblemPage(Problems problems, ObjectMapper mapper) {
        this.problems = problems;
        this.mapper = mapper;
    }

    public void write(Throwable fault, HttpServletResponse response) throws IOException {
        if (response.isCommitted()) {
            throw new IOException("the answer had begun when it failed", fault);
        }
        Problem problem = problems.of(fault);
        byte[] body = mapper.writeValueAsBytes(problem);
        response.setStatus(problem.status());
        response.setContentType(Problem.MEDIA_TYPE);
        if (fault instanceof Halt halt) {
            halt.retryAfter().ifPresent(seconds -> response.setIntHeader("Retry-After", seconds));
        }
        if (fault instanceof Busy) {
            response.setIntHeader("Retry-After", 1);
        }
        response.setContentLength(body.length);
        response.getOutputStream().write(body);
    }
}
