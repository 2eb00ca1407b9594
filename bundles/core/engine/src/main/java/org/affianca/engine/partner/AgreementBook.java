package org.affianca.engine.partner;

import java.time.LocalDate;
import java.util.List;
import org.affianca.api.ServiceCode;
import org.affianca.api.partner.Agreement;
import org.affianca.api.partner.Agreements;
import org.affianca.api.register.Kept;
import org.affianca.engine.access.Viewer;
import org.affianca.engine.catalogue.LiveCatalogue;
import org.affianca.engine.ground.Ground;
import org.affianca.engine.register.Book;
import org.osgi.service.component.annotations.Activate;
import org.osgi.service.component.annotations.Component;
import org.osgi.service.component.annotations.Reference;

/** The register of agreements. */
@Component(service = Agreements.class)
public final class AgreementBook extends Book<Agreement> implements Agreements {
    private final PartnerMapper sql;

    @Activate
    public AgreementBook(@Reference Ground ground, @Reference LiveCatalogue catalogue) {
        super(ground, catalogue, new AgreementShape(ground.sql(PartnerMapper.class)));
        this.sql = ground.sql(PartnerMapper.class);
    }

    @Override
    public List<Kept<Agreement>> covering(ServiceCode service, LocalDate on) {
        return ground.within(() -> {
            Viewer viewer = reader();
            List<Kept<Agreement>> found = shown(viewer, sql.covering(viewer, service, on));
            ground.looks().searched("agreement", found.size());
            return found;
        });
    }
}
