package org.affianca.engine.bulletin;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.affianca.api.Page;
import org.affianca.api.Paging;
import org.affianca.api.access.Actor;
import org.affianca.api.access.Role;
import org.affianca.api.bulletin.Notice;
import org.affianca.api.bulletin.NoticeData;
import org.affianca.api.problem.Forbidden;
import org.affianca.api.problem.Missing;
import org.affianca.api.problem.Stale;
import org.affianca.engine.catalogue.InstalledArea;
import org.affianca.engine.catalogue.Shelf;
import org.affianca.engine.db.OnBothDatabases;
import org.affianca.engine.db.TestHouse;
import org.affianca.engine.details.Garden;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;

@OnBothDatabases
class BoardsTest {
    private static final String TOOLS = "garden.tools";
    private static final LocalDate TODAY = LocalDate.of(2026, 1, 15);

    private final TestHouse house;
    private final Shelf shelf = new Shelf();
    private final InstalledArea garden = Garden.area();
    private final Boards boards;
    private final Actor desk;

    BoardsTest(TestHouse house) {
        this.house = house;
        shelf.put(garden);
        this.boards =
                new Boards(house.transactions(), house.mappers(), house.ids(), house.clock(), house.sight(), shelf);
        this.desk = house.user("Marta", Role.DESK, house.unit("hub"));
    }

    @AfterEach
    void clear() {
        house.sql("delete from core.notice");
        shelf.put(garden);
    }

    @Test
    void listsTheNewestFirstAndLeavesOutWhatHasExpired() {
        post(notice("Vanghe", Optional.of(TODAY.minusDays(1))));
        post(notice("Rastrelli", Optional.of(TODAY)));
        post(notice("Semi", Optional.empty()));

        assertThat(list(false, Paging.first(10)).items())
                .extracting(n -> n.data().title())
                .containsExactly("Semi", "Rastrelli");
        assertThat(list(true, Paging.first(2)).items()).hasSize(2);
        assertThat(list(true, new Paging(list(true, Paging.first(2)).next(), 2)).items())
                .extracting(n -> n.data().title())
                .containsExactly("Vanghe");
    }

    @Test
    void changesANoticeUnlessSomebodyWasFaster() {
        Notice first = post(notice("Vanghe", Optional.empty()));
        Notice second =
                house.as(desk, () -> boards.change(TOOLS, first.id(), 1, notice("Vanghe nuove", Optional.empty())));

        assertThat(second.version()).isEqualTo(2);
        assertThat(second.by()).isEqualTo("Marta");
        assertThatThrownBy(() -> house.as(desk, () -> boards.change(TOOLS, first.id(), 1, first.data())))
                .isInstanceOf(Stale.class);
    }

    @Test
    void takesANoticeOffAndKeepsItInTheRecords() {
        Notice notice = post(notice("Vanghe", Optional.empty()));

        house.doAs(desk, () -> boards.withdraw(TOOLS, notice.id(), 1));

        assertThat(list(true, Paging.first(10)).items()).isEmpty();
        assertThat(house.count("select count(*) from core.notice")).isEqualTo(1);
        assertThatThrownBy(() -> house.doAs(desk, () -> boards.withdraw(TOOLS, notice.id(), 2)))
                .isInstanceOf(Missing.class);
    }

    @Test
    void refusesALinkThatIsNoPage() {
        for (String bad : List.of("javascript:alert(1)", "//x", "data:text/html,x", "https:", "una pagina")) {
            assertThatThrownBy(() -> post(new NoticeData("Semi", "", bad, Optional.empty())))
                    .as(bad)
                    .hasMessage("/link not-a-link");
        }
        assertThat(post(new NoticeData("Semi", "", "https://esempio.invalid/semi?x=1", Optional.empty()))
                        .data()
                        .link())
                .startsWith("https://");
    }

    @Test
    void wantsATitle() {
        assertThatThrownBy(() -> post(notice("  ", Optional.empty()))).hasMessage("/title required");
    }

    @Test
    void isForStaffOfTheServiceOnly() {
        Actor admin = house.user("Informatica", Role.ADMINISTRATOR, house.unit("hub"));

        assertThat(house.as(desk, boards::boards)).containsExactly(TOOLS);
        assertThat(house.as(admin, boards::boards)).isEmpty();
        assertThatThrownBy(() -> house.as(admin, () -> boards.notices(TOOLS, false, Paging.first(1))))
                .isInstanceOf(Forbidden.class);
    }

    @Test
    void hidesABoardWhoseAreaIsGoneUntilItIsBack() {
        post(notice("Vanghe", Optional.empty()));
        shelf.take(garden);
        assertThatThrownBy(() -> list(false, Paging.first(1))).isInstanceOf(Missing.class);

        shelf.put(garden);
        assertThat(list(false, Paging.first(1)).items()).hasSize(1);
    }

    private Notice post(NoticeData data) {
        return house.as(desk, () -> boards.post(TOOLS, data));
    }

    private Page<Notice> list(boolean expiredToo, Paging paging) {
        return house.as(desk, () -> boards.notices(TOOLS, expiredToo, paging));
    }

    private static NoticeData notice(String title, Optional<LocalDate> until) {
        return new NoticeData(title, "In sede", "", until);
    }
}
