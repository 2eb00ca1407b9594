package org.affianca.engine.work;

import org.affianca.api.Because;
import org.affianca.api.WorkId;
import org.affianca.api.problem.Missing;
import org.affianca.api.problem.Refused;
import org.affianca.api.time.WorkingDays;
import org.affianca.api.work.Adoption;
import org.affianca.api.work.VersionPreview;
import org.affianca.api.work.WorkVersions;
import org.affianca.engine.catalogue.Definition;
import org.affianca.engine.db.HouseTransactions;
import org.osgi.service.component.annotations.Activate;
import org.osgi.service.component.annotations.Component;
import org.osgi.service.component.annotations.Reference;

/** The desk where works are moved between the versions of their services. */
@Component(service = WorkVersions.class)
public final class Versions implements WorkVersions {
    private final HouseTransactions transactions;
    private final Books books;
    private final Comparing comparing;
    private final Adopting adopting;

    @Activate
    public Versions(
            @Reference HouseTransactions transactions, @Reference Books books, @Reference WorkingDays calendar) {
        this.transactions = transactions;
        this.books = books;
        Terms terms = new Terms(calendar, books.norms(calendar));
        this.comparing = new Comparing(books, terms);
        this.adopting = new Adopting(books, new DeadlineKeeping(books, terms));
    }

    @Override
    public VersionPreview preview(WorkId id, int definition) {
        return transactions.within(() -> {
            Subject subject = books.find(id).orElseThrow(() -> new Missing("work"));
            if (subject.type().isEmpty()) {
                throw new Refused(Because.of(
                        "area-not-installed", "area", subject.row().service().area()));
            }
            Definition target = books.shelf
                    .definition(subject.row().service(), definition)
                    .orElseThrow(() -> new Missing("version"));
            books.looks.seen("work", id.value());
            return comparing.preview(subject, target);
        });
    }

    @Override
    public void adopt(WorkId id, int version, Adoption adoption) {
        transactions.run(() -> adopting.adopt(id, version, adoption));
    }
}
