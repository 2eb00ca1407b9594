package org.affianca.engine.catalogue;

import java.util.List;
import java.util.Locale;
import java.util.Optional;
import org.affianca.api.ServiceCode;
import org.affianca.api.catalogue.Form;
import org.affianca.api.circumstance.CircumstanceType;
import org.affianca.api.circumstance.CircumstanceTypes;
import org.osgi.service.component.annotations.Activate;
import org.osgi.service.component.annotations.Component;
import org.osgi.service.component.annotations.Reference;

/** The types of circumstance as they stand on the shelf at the moment of asking. */
@Component
public final class LiveCircumstanceTypes implements CircumstanceTypes {
    private final Shelf shelf;
    private final LiveCatalogue catalogue;

    @Activate
    public LiveCircumstanceTypes(@Reference Shelf shelf, @Reference LiveCatalogue catalogue) {
        this.shelf = shelf;
        this.catalogue = catalogue;
    }

    @Override
    public List<CircumstanceType> all() {
        return shelf.areas().stream()
                .flatMap(area -> area.circumstances().stream())
                .toList();
    }

    @Override
    public Optional<CircumstanceType> type(ServiceCode code) {
        return shelf.circumstance(code);
    }

    @Override
    public Form detailsForm(ServiceCode code, Locale locale) {
        return shelf.circumstance(code)
                .flatMap(type -> shelf.shape(code).map(shape -> catalogue.drawn(code, type.form(), shape, locale)))
                .orElse(new Form(List.of()));
    }
}
