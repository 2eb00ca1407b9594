package org.affianca.rest.runtime;

import com.fasterxml.jackson.databind.ObjectMapper;
import jakarta.servlet.ServletConfig;
import jakarta.servlet.ServletContext;
import jakarta.servlet.ServletException;
import java.util.Collection;
import java.util.Collections;
import java.util.Enumeration;
import java.util.Map;
import java.util.logging.Level;
import java.util.logging.Logger;
import org.affianca.rest.answer.Outgoing;
import org.affianca.rest.answer.Parameters;
import org.affianca.rest.json.JsonBodies;
import org.affianca.rest.problem.ProblemMapper;
import org.affianca.rest.problem.ProblemWriter;
import org.affianca.rest.problem.Problems;
import org.glassfish.jersey.CommonProperties;
import org.glassfish.jersey.server.ResourceConfig;
import org.glassfish.jersey.server.ServerProperties;
import org.glassfish.jersey.servlet.ServletContainer;
import org.jspecify.annotations.Nullable;

/** Makes a module out of resources: Jersey with all its guessing switched off. */
final class Building {
    private static final Map<String, Object> QUIET = Map.of(
            CommonProperties.FEATURE_AUTO_DISCOVERY_DISABLE, true,
            CommonProperties.METAINF_SERVICES_LOOKUP_DISABLE, true,
            CommonProperties.PROVIDER_DEFAULT_DISABLE, "ALL",
            ServerProperties.WADL_FEATURE_DISABLE, true,
            ServerProperties.BV_FEATURE_DISABLE, true,
            ServerProperties.RESOURCE_VALIDATION_DISABLE, false,
            ServerProperties.RESPONSE_SET_STATUS_OVER_SEND_ERROR, true,
            ServerProperties.LOCATION_HEADER_RELATIVE_URI_RESOLUTION_DISABLED, true);

    /** Jersey warns of every resource given as an instance that it is no provider; held here so that the level stays. */
    private static final Logger PROVIDERS = Logger.getLogger("org.glassfish.jersey.internal.inject.Providers");

    static {
        PROVIDERS.setLevel(Level.SEVERE);
    }

    private final ObjectMapper mapper;
    private final Problems problems;

    Building(ObjectMapper mapper, Problems problems) {
        this.mapper = mapper;
        this.problems = problems;
    }

    Module build(String id, Collection<?> resources, ServletContext context) throws ServletException {
        Thread thread = Thread.currentThread();
        ClassLoader before = thread.getContextClassLoader();
        // Jakarta REST finds Jersey, and Jersey its own parts, through the thread's class loader only.
        thread.setContextClassLoader(ResourceConfig.class.getClassLoader());
        try {
            ServletContainer servlet = new ServletContainer(config(id, resources));
            servlet.init(new Config(id, context));
            return new Module(id, servlet);
        } finally {
            thread.setContextClassLoader(before);
        }
    }

    private ResourceConfig config(String id, Collection<?> resources) {
        ResourceConfig config = new ResourceConfig();
        config.setApplicationName(id);
        config.addProperties(QUIET);
        config.register(new JsonBodies(mapper))
                .register(new ProblemWriter(mapper))
                .register(new ProblemMapper(problems))
                .register(new Parameters())
                .register(new Outgoing());
        resources.forEach(config::register);
        return config;
    }

    /** What Jersey asks of a servlet's place: a name and the context of the gate. */
    private record Config(String name, ServletContext context) implements ServletConfig {
        @Override
        public String getServletName() {
            return "affianca-" + name;
        }

        @Override
        public ServletContext getServletContext() {
            return context;
        }

        @Override
        public @Nullable String getInitParameter(String parameter) {
            return null;
        }

        @Override
        public Enumeration<String> getInitParameterNames() {
            return Collections.emptyEnumeration();
        }
    }
}
