package org.affianca.testing.itest.karaf;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.affianca.testing.itest.house.Answer;
import org.affianca.testing.itest.house.Caller;
import org.affianca.testing.itest.house.ParmaOnBoth;
import org.affianca.testing.itest.house.Town;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedClass;
import org.junit.jupiter.params.provider.ArgumentsSource;

/** Marta moves to another part of the town, and her file with her, when the unit there says yes. */
@ParameterizedClass(autoCloseArguments = false)
@ArgumentsSource(ParmaOnBoth.class)
class TransferOverRestIT {
    private final Town town;
    private final long unit;

    TransferOverRestIT(Town town) {
        this.town = town;
        this.unit = town.unit();
    }

    @Test
    void martaIsHandedOverWhenTheOtherUnitSaysYes() {
        List<Long> units = town.units();
        assertThat(units).hasSizeGreaterThan(1);
        long south = units.get(1);
        Town.Staff here = town.staffIn(List.of(unit), "Giulia Provetti", "worker", "desk");
        Town.Staff there = town.staffIn(List.of(south), "Sara Prototipi", "worker");
        Town.Staff above = town.staffIn(List.of(south), "Paola Esempio", "coordinator");
        Caller giulia = signedIn(here);
        Caller sara = signedIn(there);
        Caller paola = signedIn(above);
        CaseStory hers = new CaseStory(town, giulia);
        CourseStory sends = new CourseStory(giulia);
        long file = hers.caseInCharge();

        Answer transfer =
                sends.propose(file, south, "Si è trasferita in zona sud").expect(201);
        assertThat(codes(sends.propose(file, south, "di nuovo").expect(409))).containsExactly("transfer-pending");
        assertThat(paola.get("/transfers?state=PROPOSED").items())
                .anyMatch(line -> line.path("id").asLong() == transfer.id());
        assertThat(sends.file(file).at("/manager").asText()).isEqualTo("Giulia Provetti");

        CourseStory receives = new CourseStory(paola);
        Answer refused = receives.answer(transfer, false, "Manca il cambio di residenza", 0)
                .expect(200);
        assertThat(refused.at("/state").asText()).isEqualTo("REFUSED");
        Answer second = sends.propose(file, south, "Residenza registrata").expect(201);
        long saraId = sara.get("/session").expect(200).at("/user/id").asLong();
        receives.answer(second, true, "", saraId).expect(200);
        receives.answer(second, true, "", saraId).expect(412);

        assertThat(new CourseStory(sara).file(file).at("/manager").asText()).isEqualTo("Sara Prototipi");
        assertThat(sara.get("/transfers?case=" + file).items()).hasSize(2);
    }

    private static List<String> codes(Answer refused) {
        return refused.at("/errors").findValuesAsText("code");
    }

    private Caller signedIn(Town.Staff staff) {
        return Caller.signedIn(town.house(), staff.name(), staff.password());
    }
}
