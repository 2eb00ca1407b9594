package org.affianca.engine.partner;

import org.affianca.api.partner.Partner;
import org.affianca.api.partner.Partners;
import org.affianca.engine.catalogue.LiveCatalogue;
import org.affianca.engine.ground.Ground;
import org.affianca.engine.register.Book;
import org.osgi.service.component.annotations.Activate;
import org.osgi.service.component.annotations.Component;
import org.osgi.service.component.annotations.Reference;

/** The register of partners. */
@Component(service = Partners.class)
public final class PartnerBook extends Book<Partner> implements Partners {
    @Activate
    public PartnerBook(@Reference Ground ground, @Reference LiveCatalogue catalogue) {
        super(ground, catalogue, new PartnerShape(ground.sql(PartnerMapper.class)));
    }
}
