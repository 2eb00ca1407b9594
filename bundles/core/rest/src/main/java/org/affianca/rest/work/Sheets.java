package org.affianca.rest.work;

import java.util.List;
import org.affianca.api.ServiceCode;
import org.affianca.api.WorkId;
import org.affianca.api.catalogue.Words;
import org.affianca.api.place.Stays;
import org.affianca.api.problem.Missing;
import org.affianca.api.work.Placement;
import org.affianca.api.work.WorkSheet;
import org.affianca.api.work.Works;
import org.affianca.rest.call.Call;
import org.affianca.rest.catalogue.Labels;

/** Reads a work as its page shows it, and lets refusals of the call speak with the words of its area. */
final class Sheets {
    private final Works works;
    private final Stays stays;
    private final Words words;

    Sheets(Works works, Stays stays, Words words) {
        this.works = works;
        this.stays = stays;
        this.words = words;
    }

    WorkSheetBody of(WorkId id) {
        WorkSheet sheet = works.sheet(id).orElseThrow(() -> new Missing("work"));
        Call.now().speakOf(sheet.work().common().service().area());
        boolean somewhere = sheet.work() instanceof Placement && stays.whereIsKnown(id);
        return WorkSheetBody.of(sheet, somewhere, new Labels(words));
    }

    /** The steps that may be taken today. */
    List<String> allowed(WorkId id) {
        return works.sheet(id).stream()
                .flatMap(sheet -> sheet.next().stream())
                .filter(possible -> possible.today().allows())
                .map(possible -> possible.step().name())
                .toList();
    }

    /** Says of which area a coming refusal speaks; a work that is not seen is missing already. */
    ServiceCode speakOf(WorkId id) {
        ServiceCode service =
                works.find(id).orElseThrow(() -> new Missing("work")).common().service();
        Call.now().speakOf(service.area());
        return service;
    }

    Labels labels() {
        return new Labels(words);
    }
}
