package org.affianca.engine.assessment;

import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.affianca.api.assessment.Instrument;
import org.affianca.api.assessment.Instruments;
import org.affianca.engine.catalogue.InstrumentFile;
import org.affianca.engine.db.HouseTransactions;
import org.osgi.service.component.annotations.Activate;
import org.osgi.service.component.annotations.Component;
import org.osgi.service.component.annotations.Reference;

/** The instruments on the shelf at the moment of asking, and the versions that were kept. */
@Component(service = Instruments.class)
public final class LiveInstruments implements Instruments {
    private final HouseTransactions transactions;
    private final Papers papers;

    @Activate
    public LiveInstruments(@Reference HouseTransactions transactions, @Reference Papers papers) {
        this.transactions = transactions;
        this.papers = papers;
    }

    @Override
    public List<Instrument> list() {
        return papers.shelf.instruments().stream()
                .map(InstrumentFile::instrument)
                .toList();
    }

    @Override
    public Optional<Instrument> find(String code) {
        return papers.shelf.instrument(code).map(InstrumentFile::instrument);
    }

    @Override
    public Optional<Instrument> find(String code, int version) {
        Edition edition = new Edition(code, version);
        return transactions
                .within(() ->
                        papers.kept.of(papers.organisation(), Set.of(edition)).find(edition))
                .or(() -> find(code).filter(instrument -> instrument.version() == version));
    }
}
