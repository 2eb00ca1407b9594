package org.affianca.engine.look;

import java.time.LocalDate;
import java.util.Optional;
import org.affianca.api.access.Role;
import org.affianca.api.look.LookChain;
import org.affianca.api.look.Verification;
import org.affianca.engine.ground.Ground;
import org.osgi.service.component.annotations.Activate;
import org.osgi.service.component.annotations.Component;
import org.osgi.service.component.annotations.Reference;

/** The seals of the log of reads, for those who may ask about them. */
@Component
public final class ChainBook implements LookChain {
    private final Ground ground;
    private final Verifying verifying;

    @Activate
    public ChainBook(@Reference Ground ground, @Reference Verifying verifying) {
        this.ground = ground;
        this.verifying = verifying;
    }

    @Override
    public Verification verify(Optional<LocalDate> from) {
        ground.sight().need("checking the log of reads", Role.ADMINISTRATOR, Role.PRIVACY);
        return verifying.verify(
                from.map(day -> day.atStartOfDay(ground.clock().getZone()).toInstant()));
    }
}
