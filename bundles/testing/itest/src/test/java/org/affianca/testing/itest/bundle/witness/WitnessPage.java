package org.affianca.testing.itest.bundle.witness;

import jakarta.servlet.http.HttpServlet;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.util.Arrays;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.osgi.framework.BundleContext;
import org.osgi.framework.InvalidSyntaxException;
import org.osgi.framework.ServiceReference;

/** {@code /witness?ask=turns|services|threads|loaders|bundles}: one fact a line. POST forgets the turns. */
final class WitnessPage extends HttpServlet {
    private static final long serialVersionUID = 1;

    private final transient BundleContext context;
    private final transient Memory memory;

    WitnessPage(BundleContext context, Memory memory) {
        this.context = context;
        this.memory = memory;
    }

    @Override
    protected void doPost(HttpServletRequest request, HttpServletResponse response) {
        memory.forget();
    }

    @Override
    protected void doGet(HttpServletRequest request, HttpServletResponse response) throws IOException {
        // The shell answers every address it does not know with its page; this tells us apart.
        response.setHeader("X-Witness", "1");
        response.setContentType("text/plain;charset=utf-8");
        response.getWriter().write(facts(request.getParameter("ask")).collect(Collectors.joining("\n")));
    }

    private Stream<String> facts(String about) {
        switch (about) {
            case "turns":
                return memory.turns().stream();
            case "services":
                return services();
            case "threads":
                return Thread.getAllStackTraces().keySet().stream().map(Thread::getName);
            case "loaders":
                return Stream.of(String.valueOf(memory.heldLoaders()));
            default:
                return Arrays.stream(context.getBundles())
                        .map(bundle -> bundle.getSymbolicName() + " " + bundle.getState());
        }
    }

    private Stream<String> services() {
        try {
            ServiceReference<?>[] all = context.getAllServiceReferences(null, null);
            return Arrays.stream(all)
                    .map(one -> (one.getBundle() == null
                                    ? "nobody"
                                    : one.getBundle().getSymbolicName()) + " "
                            + String.join(",", (String[]) one.getProperty("objectClass")));
        } catch (InvalidSyntaxException e) {
            throw new IllegalStateException(e);
        }
    }
}
