package org.affianca.testing.itest.bundle.leaky;

import org.affianca.testing.itest.bundle.TestBundle;
import org.affianca.testing.itest.bundle.leaky.page.PageMapper;
import org.affianca.testing.itest.bundle.leaky.page.Pages;

/** The area: one service, one table of pages, and resources that forget to ask core. */
public final class Leaky {
    public static final String ID = "leaky";

    private static final String TABLE = """
            create table leaky.page (
                organisation_id bigint not null,
                id bigint generated always as identity,
                work_id bigint not null,
                case_id bigint not null,
                words varchar(2000) not null,
                primary key (organisation_id, id),
                foreign key (organisation_id, work_id) references core.works (organisation_id, id)
            );
            """;

    private Leaky() {}

    public static TestBundle bundle() {
        return TestBundle.area(ID)
                .header("Area-Mappers", PageMapper.class.getName())
                .header(
                        "Provide-Capability",
                        "affianca.area;affianca.area=" + ID
                                + ";version:Version=1.0.0,osgi.service;objectClass:List<String>=\""
                                + PageMapper.class.getName() + "\";effective:=active")
                .classes(Pages.class)
                .file("AREA-INF/db/001-page.sql", TABLE);
    }
}
