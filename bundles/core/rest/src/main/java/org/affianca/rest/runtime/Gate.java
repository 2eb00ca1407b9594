package org.affianca.rest.runtime;

import jakarta.servlet.Servlet;
import jakarta.servlet.ServletConfig;
import jakarta.servlet.ServletException;
import jakarta.servlet.http.HttpServlet;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import org.affianca.rest.call.Call;
import org.affianca.rest.call.Language;
import org.affianca.rest.problem.Halt;
import org.affianca.rest.session.Headers;
import org.jspecify.annotations.Nullable;
import org.osgi.service.component.annotations.Activate;
import org.osgi.service.component.annotations.Component;
import org.osgi.service.component.annotations.Reference;
import org.osgi.service.component.annotations.ReferenceCardinality;
import org.osgi.service.component.annotations.ReferencePolicy;
import org.osgi.service.component.annotations.ReferencePolicyOption;
import org.osgi.service.servlet.whiteboard.propertytypes.HttpWhiteboardServletAsyncSupported;
import org.osgi.service.servlet.whiteboard.propertytypes.HttpWhiteboardServletPattern;

/** The one servlet of the API: everything below {@code /api} comes in here, whatever is or is not behind it. */
@Component(service = Servlet.class)
@HttpWhiteboardServletPattern("/api/*")
@HttpWhiteboardServletAsyncSupported
public final class Gate extends HttpServlet {
    private static final int RETRY_SECONDS = 2;
    private final transient RestRuntime runtime;

    @Reference(
            cardinality = ReferenceCardinality.OPTIONAL,
            policy = ReferencePolicy.DYNAMIC,
            policyOption = ReferencePolicyOption.GREEDY)
    transient volatile @Nullable Reception reception;

    @Activate
    public Gate(@Reference RestRuntime runtime) {
        this.runtime = runtime;
    }

    @Override
    public void init(ServletConfig config) throws ServletException {
        super.init(config);
        runtime.open(config.getServletContext());
    }

    @Override
    protected void service(HttpServletRequest request, HttpServletResponse response)
            throws ServletException, IOException {
        String path = request.getPathInfo() == null ? "/" : request.getPathInfo();
        Call.begin(new Call(Language.of(request.getHeader("Accept-Language")), "/api" + path, request.getRemoteAddr()));
        try {
            Headers.write(response, request.isSecure());
            Reception open = reception;
            if (open == null) {
                throw Halt.later(503, "starting", RETRY_SECONDS);
            }
            open.receive(path, request, response);
        } catch (RuntimeException fault) {
            runtime.problemPage().write(fault, response);
        } finally {
            Call.end();
        }
    }
}
