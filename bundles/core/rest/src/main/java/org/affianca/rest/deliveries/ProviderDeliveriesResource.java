package org.affianca.rest.deliveries;

import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.core.MediaType;
import java.time.Clock;
import java.time.LocalDate;
import java.util.Optional;
import org.affianca.api.catalogue.Words;
import org.affianca.api.delivery.Schedules;
import org.affianca.rest.answer.CoreResource;
import org.affianca.rest.answer.Listing;
import org.affianca.rest.catalogue.Labels;
import org.osgi.service.component.annotations.Activate;
import org.osgi.service.component.annotations.Component;
import org.osgi.service.component.annotations.Reference;

/** What providers delivered between two days; without days, since the first of last month. */
@Component(service = ProviderDeliveriesResource.class)
@CoreResource
@Path("provider-deliveries")
@Produces(MediaType.APPLICATION_JSON)
@Consumes(MediaType.APPLICATION_JSON)
public final class ProviderDeliveriesResource {
    private final Schedules schedules;
    private final Words words;
    private final Clock clock;

    @Activate
    public ProviderDeliveriesResource(@Reference Schedules schedules, @Reference Words words, @Reference Clock clock) {
        this.schedules = schedules;
        this.words = words;
        this.clock = clock;
    }

    @GET
    public Listing<ProviderDelivery> deliveries(
            @QueryParam("from") Optional<LocalDate> from, @QueryParam("until") Optional<LocalDate> until) {
        LocalDate last = until.orElseGet(() -> LocalDate.now(clock));
        LocalDate first = from.orElseGet(() -> last.minusMonths(1).withDayOfMonth(1));
        Labels labels = new Labels(words);
        return Listing.of(schedules.byProvider(first, last), line -> ProviderDelivery.of(line, labels));
    }
}
