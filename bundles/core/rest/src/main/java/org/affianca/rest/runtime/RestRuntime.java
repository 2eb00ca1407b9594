package org.affianca.rest.runtime;

import com.fasterxml.jackson.databind.ObjectMapper;
import jakarta.servlet.ServletContext;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Supplier;
import org.affianca.api.catalogue.Words;
import org.affianca.rest.call.Call;
import org.affianca.rest.json.Json;
import org.affianca.rest.openapi.Running;
import org.affianca.rest.problem.ProblemPage;
import org.affianca.rest.problem.Problems;
import org.affianca.rest.problem.Sentences;
import org.jspecify.annotations.Nullable;
import org.osgi.framework.BundleContext;
import org.osgi.service.component.annotations.Activate;
import org.osgi.service.component.annotations.Component;
import org.osgi.service.component.annotations.Deactivate;
import org.osgi.service.component.annotations.Reference;
import org.osgi.service.component.annotations.ReferenceCardinality;
import org.osgi.service.component.annotations.ReferencePolicy;
import org.osgi.service.component.annotations.ReferencePolicyOption;
import org.osgi.service.component.runtime.ServiceComponentRuntime;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/** The runtime as a whole: it lives as long as its bundle, with or without an engine behind it. */
@Component(
        service = {RestRuntime.class, Running.class},
        configurationPid = "org.affianca.rest")
public final class RestRuntime implements Running {
    private static final Logger LOG = LoggerFactory.getLogger(RestRuntime.class);
    private static final int PATIENCE_SECONDS = 20;
    private final ObjectMapper mapper = Json.mapper();
    private final Modules modules;
    private final Assembly assembly;
    private Optional<ResourceTracker> tracker = Optional.empty();
    private final ProblemPage problemPage;

    @Reference(
            cardinality = ReferenceCardinality.OPTIONAL,
            policy = ReferencePolicy.DYNAMIC,
            policyOption = ReferencePolicyOption.GREEDY)
    volatile @Nullable Words words;

    @Activate
    public RestRuntime(BundleContext context, @Reference ServiceComponentRuntime components, RestSettings settings) {
        this(settings);
        Census census = new Census(components);
        ResourceTracker found = new ResourceTracker(context, assembly, census);
        tracker = Optional.of(found);
        found.open();
        watch(() -> census.missing(context));
    }

    /** A runtime that finds no resources by itself: they are brought by hand. */
    RestRuntime(RestSettings settings) {
        Problems problems = new Problems(new Sentences(() -> Optional.ofNullable(words)));
        this.problemPage = new ProblemPage(problems, mapper);
        this.modules = new Modules(Duration.ofMillis(settings.holdMillis()));
        this.assembly =
                new Assembly(modules, new Building(mapper, problems), Duration.ofSeconds(settings.drainSeconds()));
    }

    private void watch(Supplier<List<String>> missing) {
        assembly.after(PATIENCE_SECONDS, () -> {
            if (!isWhole()) {
                LOG.warn("core does not serve after {} s: {}", PATIENCE_SECONDS, String.join("; ", missing.get()));
            }
        });
    }

    @Deactivate
    void stop() {
        assembly.close();
        tracker.ifPresent(ResourceTracker::close);
    }

    void open(ServletContext context) {
        assembly.open(context);
    }

    Assembly assembly() {
        return assembly;
    }

    Modules modules() {
        return modules;
    }

    ProblemPage problemPage() {
        return problemPage;
    }

    @Override
    public boolean isWhole() {
        return assembly.isComplete(Call.CORE);
    }

    @Override
    public Map<String, List<Class<?>>> resources() {
        return tracker.map(ResourceTracker::classes).orElse(Map.of());
    }
}
