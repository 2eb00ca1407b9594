package org.affianca.engine.organisation;

import java.time.Clock;
import java.util.List;
import java.util.Locale;
import org.affianca.api.OrganisationId;
import org.affianca.api.access.Acting;
import org.affianca.api.bulletin.Bulletins;
import org.affianca.api.catalogue.Catalogue;
import org.affianca.api.catalogue.Words;
import org.affianca.api.organisation.MenuSection;
import org.affianca.api.organisation.Organisation;
import org.affianca.api.organisation.Unit;
import org.affianca.engine.db.HouseTransactions;
import org.affianca.engine.db.Ids;
import org.affianca.engine.db.Mappers;
import org.osgi.service.component.annotations.Activate;
import org.osgi.service.component.annotations.Component;
import org.osgi.service.component.annotations.Reference;

/** The body itself, founded by the time this service is there. */
@Component(service = {Organisation.class, HouseOrganisation.class})
public final class HouseOrganisation implements Organisation {
    private final Acting acting;
    private final Catalogue catalogue;
    private final Words words;
    private final Bulletins bulletins;
    private final Profile profile;
    private final OrganisationId id;
    private final List<UnitRow> units;

    @Activate
    public HouseOrganisation(
            @Reference OwnProfile profile,
            @Reference Mappers mappers,
            @Reference HouseTransactions transactions,
            @Reference Ids ids,
            @Reference Clock clock,
            @Reference Acting acting,
            @Reference Catalogue catalogue,
            @Reference Words words,
            @Reference Bulletins bulletins) {
        this.profile = profile.profile();
        this.acting = acting;
        this.catalogue = catalogue;
        this.words = words;
        this.bulletins = bulletins;
        OrganisationMapper sql = mappers.of(OrganisationMapper.class);
        this.id = new Founding(sql, transactions, ids, clock).on(this.profile);
        this.units = sql.units(id);
    }

    public OrganisationId id() {
        return id;
    }

    @Override
    public String name() {
        return profile.name();
    }

    @Override
    public String department() {
        return profile.department();
    }

    @Override
    public List<Unit> units(Locale locale) {
        return units.stream().map(unit -> unit.unit(locale)).toList();
    }

    @Override
    public List<MenuSection> menu(Locale locale) {
        return new MenuDrawing(profile, catalogue, words, bulletins.boards(), acting.actor(), locale).draw();
    }
}
