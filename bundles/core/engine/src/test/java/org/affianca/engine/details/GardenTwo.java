package org.affianca.engine.details;

import java.util.List;
import java.util.Optional;
import org.affianca.engine.catalogue.AreaDescriptor;
import org.affianca.engine.catalogue.AreaFiles;
import org.affianca.engine.catalogue.InstalledArea;

/** The garden a year later: plots without a tool and without the step that lengthened them, harvested within 20 days. */
public final class GardenTwo {
    public static final String PLOT = """
            service: plot
            version: 2
            kind: measure
            unit: hour
            steps:
              AGREED:    {stage: draft, next: [COMMUNICATED, STARTED, DROPPED]}
              COMMUNICATED: {stage: waiting, next: [STARTED, DROPPED]}
              STARTED:   {stage: running, next: [RESTED, FINISHED]}
              RESTED:    {stage: paused, next: [STARTED, FINISHED], asks: [note]}
              FINISHED:  {stage: ended, outcomes: [harvested, gone]}
              DROPPED:   {stage: ended, outcomes: [no-soil]}
            deadlines:
              harvested:    {within: 20 working-days, from: end}
            form:
              place: [name]
            """;

    private GardenTwo() {}

    public static InstalledArea area() {
        return area(PLOT, org.affianca.engine.details.two.Plot.class);
    }

    /** The garden with another file and another record for its plots. */
    public static InstalledArea area(String plot, Class<? extends Record> record) {
        AreaFiles files = AreaFiles.of(Garden.root());
        AreaFiles changed = new AreaFiles() {
            @Override
            public List<String> names(String folder) {
                return files.names(folder);
            }

            @Override
            public Optional<byte[]> bytes(String path) {
                return path.equals("services/plot.yaml") ? Optional.of(plot.getBytes()) : files.bytes(path);
            }
        };
        return InstalledArea.of(
                AreaDescriptor.read("garden", changed), List.of(Shape.of(record), Shape.of(Allergy.class)));
    }
}
