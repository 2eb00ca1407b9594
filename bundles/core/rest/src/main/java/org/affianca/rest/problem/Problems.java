package org.affianca.rest.problem;

import jakarta.ws.rs.WebApplicationException;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.affianca.api.Because;
import org.affianca.api.problem.Busy;
import org.affianca.api.problem.Flaw;
import org.affianca.api.problem.Forbidden;
import org.affianca.api.problem.Invalid;
import org.affianca.api.problem.Missing;
import org.affianca.api.problem.Refused;
import org.affianca.api.problem.Stale;
import org.affianca.rest.call.Call;
import org.affianca.rest.json.Unreadable;
import org.glassfish.jersey.server.ParamException;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/** The one mapping of what can go wrong to what the client is told. */
public final class Problems {
    private static final Logger LOG = LoggerFactory.getLogger(Problems.class);
    private final Sentences sentences;

    public Problems(Sentences sentences) {
        this.sentences = sentences;
    }

    public Problem of(Throwable fault) {
        if (fault instanceof Invalid invalid) {
            return refusal(422, "invalid", parts(invalid.flaws()));
        }
        if (fault instanceof Refused refused) {
            return refused(refused);
        }
        if (fault instanceof Missing) {
            return kept(fault, plain(404, Because.of("not-found")));
        }
        if (fault instanceof Forbidden) {
            return kept(fault, plain(403, Because.of("forbidden")));
        }
        if (fault instanceof Stale stale) {
            return stale(stale);
        }
        if (fault instanceof Halt halt) {
            return plain(halt.status(), halt.why());
        }
        if (fault instanceof Busy) {
            Call.now().gaveWay();
            return plain(503, Because.of("busy"));
        }
        if (fault instanceof Unreadable unreadable) {
            return unreadable(unreadable);
        }
        if (fault instanceof ParamException param) {
            return parameter(param);
        }
        if (fault instanceof WebApplicationException http) {
            return http(http);
        }
        return fault(fault);
    }

    /** All is well, in the shape of a problem: what a probe is answered. */
    public Problem none(String code) {
        return plain(200, Because.of(code));
    }

    private Problem refusal(int status, String code, List<Problem.Part> parts) {
        String detail = parts.size() == 1 ? parts.get(0).detail() : sentences.say(Because.of(code));
        return problem(status, code, detail, parts);
    }

    private Problem refused(Refused refused) {
        Problem plain = refusal(409, "refused", reasons(refused.reasons()));
        return refused.allowed().isEmpty() ? plain : plain.allowing(refused.allowed());
    }

    private Problem plain(int status, Because why) {
        return problem(status, why.code(), sentences.say(why), List.of());
    }

    /** Who asked for what is not theirs stays in the program's log, by numbers; what is out of sight and what is not there look alike there too. */
    private static Problem kept(Throwable fault, Problem problem) {
        Call call = Call.now();
        Object user = call.session()
                .<Object>map(session -> session.actor().id().value())
                .orElse("nobody");
        LOG.info("{} to user {} at {}: {}", problem.status(), user, call.path(), fault.getMessage());
        return problem;
    }

    private Problem stale(Stale stale) {
        return plain(412, Because.of("stale")).overtaken(Call.now().builtOn(), stale);
    }

    private Problem unreadable(Unreadable body) {
        Because why = new Because(body.code(), java.util.Map.of("line", body.line(), "column", body.column()));
        return refusal(400, "unreadable", List.of(new Problem.Part(body.pointer(), body.code(), sentences.say(why))));
    }

    /** A path that cannot be is a record that is not there; a parameter that cannot be is the client's mistake. */
    private Problem parameter(ParamException param) {
        if (param.getCause() instanceof Halt halt) {
            return plain(halt.status(), halt.why());
        }
        if (param instanceof ParamException.PathParamException) {
            return plain(404, Because.of("not-found"));
        }
        return plain(400, Because.of("parameter-invalid", "parameter", param.getParameterName()));
    }

    private Problem http(WebApplicationException http) {
        int status = http.getResponse().getStatus();
        return switch (status) {
            case 404 -> plain(404, Because.of("not-found"));
            case 405 -> plain(405, Because.of("method-not-allowed"));
            case 406 -> plain(406, Because.of("not-acceptable"));
            case 415 -> plain(415, Because.of("unsupported-media-type"));
            default -> status < 500 ? plain(status, Because.of("bad-request")) : fault(http);
        };
    }

    private Problem fault(Throwable fault) {
        String number = UUID.randomUUID().toString();
        LOG.error("fault {} at {}", number, Call.now().path(), fault);
        return plain(500, Because.of("fault", "number", number)).known("urn:uuid:" + number);
    }

    private Problem problem(int status, String code, String detail, List<Problem.Part> parts) {
        return new Problem(
                "urn:affianca:problem:" + code,
                sentences.title(status),
                status,
                detail,
                Call.now().path(),
                code,
                parts,
                Optional.empty(),
                Optional.empty(),
                Optional.empty(),
                Optional.empty(),
                Optional.empty());
    }

    private List<Problem.Part> parts(List<Flaw> flaws) {
        return flaws.stream()
                .map(flaw -> new Problem.Part(flaw.pointer(), flaw.why().code(), sentences.say(flaw.why())))
                .toList();
    }

    private List<Problem.Part> reasons(List<Because> reasons) {
        return reasons.stream()
                .map(why -> new Problem.Part("", why.code(), sentences.say(why)))
                .toList();
    }
}
