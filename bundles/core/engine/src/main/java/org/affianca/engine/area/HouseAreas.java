package org.affianca.engine.area;

import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import org.affianca.api.access.Role;
import org.affianca.api.area.AreaScreens;
import org.affianca.api.area.AreaStatus;
import org.affianca.api.area.Areas;
import org.affianca.api.problem.Missing;
import org.affianca.engine.access.Sight;
import org.osgi.service.component.annotations.Activate;
import org.osgi.service.component.annotations.Component;
import org.osgi.service.component.annotations.Reference;

/** The areas as screens and scripts see them; only an administrator changes them. */
@Component(service = Areas.class)
public final class HouseAreas implements Areas {
    private final Installer installer;
    private final Extender extender;
    private final Changes changes;
    private final Statuses statuses;
    private final Sight sight;

    @Activate
    public HouseAreas(
            @Reference Installer installer,
            @Reference Extender extender,
            @Reference Changes changes,
            @Reference Statuses statuses,
            @Reference Sight sight) {
        this.installer = installer;
        this.extender = extender;
        this.changes = changes;
        this.statuses = statuses;
        this.sight = sight;
    }

    @Override
    public List<AreaStatus> list() {
        return statuses.all();
    }

    @Override
    public AreaStatus install(String id) {
        mayAct();
        installer.install(id);
        changes.tell();
        return status(id);
    }

    @Override
    public AreaStatus update(String id) {
        mayAct();
        installer.update(id);
        changes.tell();
        return status(id);
    }

    @Override
    public AreaStatus remove(String id) {
        mayAct();
        AreaStatus before = status(id);
        installer.remove(id);
        changes.tell();
        return statuses.find(id).orElse(Statuses.gone(before));
    }

    @Override
    public List<AreaScreens> screens() {
        return extender.serving().stream()
                .filter(Serving::serves)
                .sorted(Comparator.comparing(area -> area.area().id()))
                .flatMap(area -> area.screens().described(area.installed().descriptor()).stream())
                .toList();
    }

    @Override
    public Optional<byte[]> screen(String area, String file) {
        return extender.serving(area).filter(Serving::serves).flatMap(a -> a.screens()
                .file(file));
    }

    @Override
    public AutoCloseable onChange(Runnable listener) {
        return changes.listen(listener);
    }

    private void mayAct() {
        sight.need("installing and removing areas", Role.ADMINISTRATOR);
    }

    private AreaStatus status(String id) {
        return statuses.find(id).orElseThrow(() -> new Missing("area"));
    }
}
