package org.affianca.rest.runtime;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;

class MissesTest {
    private final List<String> noted = new ArrayList<>();
    private final Misses misses = new Misses((what, record) -> noted.add(what + " " + record));

    @Test
    void eachNumberOfAnAddressThatShowedNothingIsNoted() {
        misses.note("/cases/5/notes/77", 404);
        misses.note("/areas/employment/traineeships/12/month", 404);
        assertThat(noted).containsExactly("cases 5", "notes 77", "traineeships 12");
    }

    @Test
    void anAnswerOfAnyOtherKindIsNoMiss() {
        misses.note("/cases/5", 200);
        misses.note("/cases/5", 403);
        misses.note("/nothing/here", 404);
        misses.note("/cases/99999999999999999999", 404);
        assertThat(noted).isEmpty();
    }
}
