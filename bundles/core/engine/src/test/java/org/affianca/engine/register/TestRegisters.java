package org.affianca.engine.register;

import java.time.LocalDate;
import java.util.Optional;
import org.affianca.api.UnitId;
import org.affianca.api.access.Actor;
import org.affianca.api.access.Role;
import org.affianca.api.partner.Partner;
import org.affianca.api.register.Kept;
import org.affianca.api.register.Register;
import org.affianca.engine.casefile.TestOffice;
import org.affianca.engine.catalogue.LiveCatalogue;
import org.affianca.engine.catchment.CatchmentBook;
import org.affianca.engine.cosigning.StudentDrafts;
import org.affianca.engine.db.TestHouse;
import org.affianca.engine.gathering.GatheringBook;
import org.affianca.engine.ground.Ground;
import org.affianca.engine.ground.TestGround;
import org.affianca.engine.partner.AgreementBook;
import org.affianca.engine.partner.PartnerBook;
import org.affianca.engine.post.PostBook;
import org.affianca.engine.undertaking.UndertakingBook;
import org.affianca.engine.writing.WritingBook;

/** The registers of a test house: Marco coordinates the hub, Giulia works there, Sara in another one. */
public final class TestRegisters {
    public final TestHouse house;
    public final TestOffice office;
    public final UnitId hub;
    public final UnitId other;
    public final Actor marco;
    public final Actor giulia;
    public final Actor sara;
    public final LocalDate today;
    public final PartnerBook partners;
    public final AgreementBook agreements;
    public final CatchmentBook catchments;
    public final PostBook posts;
    public final UndertakingBook undertakings;
    public final GatheringBook gatherings;
    public final WritingBook writings;
    public final StudentDrafts drafts;

    public TestRegisters(TestHouse house) {
        this.house = house;
        this.office = new TestOffice(house);
        this.hub = house.unit("hub");
        this.other = house.unit("other");
        this.marco = house.user("Marco", Role.COORDINATOR, hub);
        this.giulia = house.user("Giulia", Role.WORKER, hub);
        this.sara = house.user("Sara", Role.WORKER, other);
        this.today = office.today();
        Ground ground = TestGround.of(house);
        LiveCatalogue catalogue = new LiveCatalogue(office.shelf, house.clock());
        this.partners = new PartnerBook(ground, catalogue);
        this.agreements = new AgreementBook(ground, catalogue);
        this.catchments = new CatchmentBook(ground, catalogue);
        this.posts = new PostBook(ground, catalogue);
        this.undertakings = new UndertakingBook(ground, catalogue);
        this.gatherings = new GatheringBook(ground, catalogue, office.tasks);
        this.writings = new WritingBook(ground, catalogue, office.contacts);
        this.drafts = new StudentDrafts(ground, office.diary);
    }

    public static Partner called(String name) {
        return new Partner("third-sector", name, "", "", "", "", "");
    }

    public Kept<Partner> partner(String name) {
        return added(partners, called(name));
    }

    /** Written by Marco. */
    public <D> Kept<D> added(Register<D> register, D data) {
        return house.as(marco, () -> register.add(data));
    }

    public <D> Optional<Kept<D>> seen(Actor by, Register<D> register, long id) {
        return house.as(by, () -> register.find(id));
    }
}
