package org.affianca.engine.area;

import java.time.Clock;
import java.util.List;
import org.affianca.engine.catalogue.AreaDescriptor;
import org.affianca.engine.catalogue.BundleFiles;
import org.affianca.engine.catalogue.InstalledArea;
import org.affianca.engine.db.HouseTransactions;
import org.affianca.engine.db.Mappers;
import org.affianca.engine.db.Migrations;
import org.affianca.engine.db.Script;
import org.affianca.engine.definition.Publishing;
import org.affianca.engine.details.Shape;
import org.osgi.framework.Bundle;
import org.osgi.service.component.annotations.Activate;
import org.osgi.service.component.annotations.Component;
import org.osgi.service.component.annotations.Reference;

/** Makes an area ready: reads its files, brings its tables up to date, publishes its mappers. */
@Component(service = Preparing.class)
public final class Preparing {
    private final Migrations migrations;
    private final Mappers mappers;
    private final TableFit tables;
    private final Publishing publishing;
    private final Clock clock;

    @Activate
    public Preparing(
            @Reference Migrations migrations,
            @Reference Mappers mappers,
            @Reference HouseTransactions transactions,
            @Reference Publishing publishing,
            @Reference Clock clock) {
        this.migrations = migrations;
        this.mappers = mappers;
        this.tables = new TableFit(transactions);
        this.publishing = publishing;
        this.clock = clock;
    }

    /** Any exception says why the area cannot serve; nothing is left published then. */
    Serving prepare(AreaBundle area) {
        Bundle bundle = area.bundle();
        BundleFiles files = new BundleFiles(bundle);
        AreaDescriptor descriptor = AreaDescriptor.read(area.id(), files);
        List<Shape> shapes =
                area.classes("Area-Details").stream().map(Shape::of).toList();
        InstalledArea alone = InstalledArea.of(descriptor, shapes);
        migrations.run(area.id(), area.id(), Script.of(bundle, "AREA-INF/db"));
        shapes.forEach(tables::mustFit);
        InstalledArea installed = publishing.publish(alone);
        installed.others().forEach(earlier -> earlier.shape().ifPresent(tables::mustFit));
        return new Serving(
                area,
                installed,
                mappers.publish(bundle, area.classes("Area-Mappers")),
                Screens.of(files),
                clock.instant());
    }
}
