package org.affianca.engine.check;

import org.affianca.engine.catalogue.LiveCatalogue;
import org.osgi.service.component.annotations.Activate;
import org.osgi.service.component.annotations.Component;
import org.osgi.service.component.annotations.Reference;

/** Core's code lists as the catalogue has them today. */
@Component
public final class CatalogueCodes implements Codes {
    private final LiveCatalogue catalogue;

    @Activate
    public CatalogueCodes(@Reference LiveCatalogue catalogue) {
        this.catalogue = catalogue;
    }

    @Override
    public boolean has(String list, String code) {
        return catalogue.valid(list, code);
    }
}
