package org.affianca.testing.itest.bundle.workshop;

import org.affianca.testing.itest.bundle.TestBundle;

/** The area in its two versions: the second has one step and one field fewer. */
public final class Workshop {
    public static final String ID = "workshop";

    private static final String ONE = """
            service: course
            kind: measure
            steps:
              ASKED:     {stage: draft, next: [ATTENDING, DROPPED]}
              ATTENDING: {stage: running, next: [EXAM, FINISHED]}
              EXAM:      {stage: running, next: [FINISHED]}
              FINISHED:  {stage: ended, outcomes: [passed, failed]}
              DROPPED:   {stage: ended, outcomes: [own-choice]}
            deadlines:
              examined: {within: 30 days, from: start, met-by: [FINISHED], else: remind}
            form:
              lessons: [title, teacher]
            """;
    private static final String TWO = ONE.replace("kind:", "version: 2\nkind:")
            .replace("  EXAM:      {stage: running, next: [FINISHED]}\n", "")
            .replace("next: [EXAM, FINISHED]", "next: [FINISHED]")
            .replace("30 days", "60 days")
            .replace("[title, teacher]", "[title]");
    private static final String TABLE = """
            create table workshop.course (
                organisation_id bigint not null,
                work_id bigint not null,
                title varchar(200),
                teacher varchar(200),
                primary key (organisation_id, work_id),
                foreign key (organisation_id, work_id) references core.works (organisation_id, id)
            );
            """;
    private static final String WORDS = """
            area=Laboratorio
            course=Corso
            course.step.ASKED=Chiesto
            course.step.ATTENDING=Frequenta
            course.step.FINISHED=Finito
            course.group.lessons=Lezioni
            course.title=Titolo
            course.deadline.examined=Esame
            """;

    private Workshop() {}

    public static TestBundle one() {
        return area("1.0.0", ONE, org.affianca.testing.itest.bundle.workshop.one.Course.class)
                .file(
                        "AREA-INF/labels/workshop_it.properties",
                        WORDS + "course.step.EXAM=Esame\ncourse.teacher=Docente\n");
    }

    public static TestBundle two() {
        return area("2.0.0", TWO, org.affianca.testing.itest.bundle.workshop.two.Course.class)
                .file("AREA-INF/labels/workshop_it.properties", WORDS);
    }

    /** Version 2 as somebody would write it who forgot its number. */
    public static TestBundle forgetful() {
        return two().file("AREA-INF/services/course.yaml", TWO.replace("version: 2\n", ""));
    }

    private static TestBundle area(String version, String service, Class<?> record) {
        return TestBundle.area(ID)
                .without("AREA-INF/services/advice.yaml")
                .header("Bundle-Version", version)
                .header("Area-Details", record.getName())
                .classes(record)
                .file("AREA-INF/services/course.yaml", service)
                .file("AREA-INF/db/001-course.sql", TABLE);
    }
}
