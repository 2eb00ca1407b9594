package org.affianca.rest.session;

import org.affianca.api.access.Session;
import org.affianca.api.organisation.Organisation;
import org.affianca.rest.call.Call;
import org.osgi.service.component.annotations.Activate;
import org.osgi.service.component.annotations.Component;
import org.osgi.service.component.annotations.Reference;

/** Tells who is signed in; asked on behalf of whose session it is. */
@Component(service = Greeting.class)
public final class Greeting {
    private final Organisation organisation;

    @Activate
    public Greeting(@Reference Organisation organisation) {
        this.organisation = organisation;
    }

    public SignedIn of(Session session) {
        return new SignedIn(
                new SignedIn.User(
                        session.actor().id(),
                        session.actor().label(),
                        session.actor().roles().stream().sorted().toList(),
                        organisation.units(Call.now().locale()).stream()
                                .filter(unit -> session.actor().units().contains(unit.id()))
                                .map(unit -> new SignedIn.Place(unit.id(), unit.label()))
                                .toList()),
                session.mustChange(),
                session.awaits(),
                session.idleEnd(),
                session.absoluteEnd(),
                new SignedIn.House(organisation.name(), organisation.department()));
    }
}
