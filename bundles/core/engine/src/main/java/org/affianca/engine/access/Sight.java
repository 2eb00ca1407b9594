package org.affianca.engine.access;

import java.time.Clock;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.List;
import org.affianca.api.Because;
import org.affianca.api.CaseId;
import org.affianca.api.PersonId;
import org.affianca.api.access.Acting;
import org.affianca.api.access.Actor;
import org.affianca.api.problem.Forbidden;
import org.affianca.api.problem.Missing;
import org.affianca.api.problem.Refused;
import org.affianca.engine.db.Mappers;
import org.osgi.service.component.annotations.Activate;
import org.osgi.service.component.annotations.Component;
import org.osgi.service.component.annotations.Reference;

/**
 * What may be seen, said once as SQL conditions over fixed aliases: {@code c} core.case_file, {@code p} core.person,
 * {@code n} core.note, {@code w} core.works, {@code d} core.document, {@code k} core.contact, {@code r} core.report,
 * {@code u} core.meeting, {@code l} core.letter, {@code x} core.case_transfer, {@code g} core.emergency, {@code y}
 * core.activity, {@code a} core.person_address, {@code f} a tie or circumstance, {@code e} core.register_entry, {@code q}
 * core.waiting_list, {@code o} core.glass, {@code j} core.barrier; the mapper's parameter {@code v} is {@link #viewer()}.
 * Notes, works, documents, meetings and openings are joined with their case {@code c}, addresses and facts with their
 * person {@code p}. What no condition allows is not seen. None contains a less-than sign, so they stand in dynamic SQL as
 * they are.
 */
@Component(service = Sight.class)
public final class Sight {
    // Left alone, Derby hashes the whole table of teams for every list; PostgreSQL reads the hint as a comment.
    private static final String MY_TEAM = """
             exists (select 1 from core.case_team sight_t --DERBY-PROPERTIES index=TEAM_OF_USER, joinStrategy=NESTEDLOOP
                      where sight_t.organisation_id = c.organisation_id and sight_t.case_id = c.id
                        and sight_t.user_id = #{v.user} and #{v.today} >= sight_t.from_day
                        and (sight_t.until_day is null or sight_t.until_day >= #{v.today})""";

    // Whoever broke the glass reads as the team does; nothing sealed, and nothing that a manager alone reads.
    private static final String GLASS = """
             (c.secrecy in ('ORDINARY', 'PROFESSIONAL', 'SPECIALIST') and exists (
                     select 1 from core.glass sight_g --DERBY-PROPERTIES index=GLASS_OF_USER, joinStrategy=NESTEDLOOP
                      where sight_g.organisation_id = c.organisation_id and sight_g.case_id = c.id
                        and sight_g.user_id = #{v.user} and sight_g.ends_at > #{v.now}))""";

    /** In the team of {@code c} today by right, in any role. */
    public static final String OF_TEAM = MY_TEAM + ") ";

    /** In the team of {@code c} today, in any role, or reading it through a broken glass now. */
    public static final String IN_TEAM = " (" + OF_TEAM + " or " + GLASS + ") ";

    /** The manager of {@code c} today. */
    public static final String IS_MANAGER = MY_TEAM + " and sight_t.role = 'manager') ";

    private static final String WRITES_IN_TEAM = MY_TEAM + " and sight_t.role in ('manager', 'worker', 'substitute')) ";

    private static final String MY_UNITS = """
             in (select sight_u.unit_id from core.account_unit sight_u
                  where sight_u.organisation_id = #{v.organisation} and sight_u.user_id = #{v.user})""";

    private static final String UNITS_UNDER_ME = """
             in (select sight_b.unit_id from core.account_unit sight_a join core.unit_within sight_b
                     on sight_b.organisation_id = sight_a.organisation_id and sight_b.above_id = sight_a.unit_id
                  where sight_a.organisation_id = #{v.organisation} and sight_a.user_id = #{v.user})""";

    private static final String COORDINATES = " (#{v.coordinator} = true and c.secrecy in ('ORDINARY', 'PROFESSIONAL')"
            + " and c.unit_id " + UNITS_UNDER_ME + ") ";

    // Restricted processing (GDPR 18) leaves a record to who must answer for it, as a sealed one is left to its
    // manager. Asked one after the other, by "case": written with "or", Derby turns the whole into a product of sums
    // and
    // asks for the viewer's units many times a row.
    private static final String SEEN_BY = " (c.organisation_id = #{v.organisation} and #{v.caseworker} = true and "
            + Wall.CASE + " and case "
            + " when c.secrecy = 'ORDINARY' and c.restricted = false and c.unit_id " + MY_UNITS + " then 1"
            + " when " + COORDINATES + " then 1"
            + " when c.secrecy = 'SEALED' or c.restricted = true then case when " + IS_MANAGER + " then 1 else 0 end"
            + " when ";

    private static final String ELSE_NOT = " then 1 else 0 end = 1) ";

    /** The case {@code c} may be seen. */
    public static final String CASE = SEEN_BY + IN_TEAM + ELSE_NOT;

    /** The case {@code c} may be seen without breaking any glass: what acts ask for that need not be of the team. */
    public static final String CASE_BY_RIGHT = SEEN_BY + OF_TEAM + ELSE_NOT;

    /** The case {@code c} may be opened by breaking the glass. */
    public static final String BREAKABLE =
            " (c.organisation_id = #{v.organisation} and #{v.caseworker} = true" + " and c.restricted = false and "
                    + Wall.CASE + " and c.secrecy in ('ORDINARY', 'PROFESSIONAL', 'SPECIALIST')) ";

    /** That the open case {@code c} is there may be told, and which unit follows it; nothing of the case itself. */
    public static final String EXISTENCE = " (c.organisation_id = #{v.organisation} and #{v.existence} = true"
            + " and c.state not in ('CLOSED', 'ARCHIVED') and c.restricted = false and " + Wall.CASE
            + " and c.secrecy in ('ORDINARY', 'PROFESSIONAL', 'SPECIALIST')) ";

    /** The case {@code c} may be seen and written to. */
    public static final String CASE_WRITE =
            " (" + CASE + " and (" + COORDINATES + " or (c.secrecy in ('ORDINARY', 'PROFESSIONAL', 'SPECIALIST') and "
                    + WRITES_IN_TEAM + ")" + " or (c.secrecy = 'SEALED' and " + IS_MANAGER + "))) ";

    /** The case {@code c} may be given to another manager, who then reads what only managers read. */
    public static final String CASE_HAND_OVER = " (" + CASE + " and (" + COORDINATES + " or " + IS_MANAGER + ")) ";

    /** The note {@code n} of the case {@code c} may be read. */
    public static final String NOTE =
            " (" + CASE + " and (n.shelf in ('RECORD', 'THIRD_PARTY') or n.author_id = #{v.user})"
                    + " and (n.secrecy = 'ORDINARY' or n.author_id = #{v.user}"
                    + " or (n.secrecy = 'PROFESSIONAL' and " + IN_TEAM + ")"
                    + " or (n.secrecy = 'SPECIALIST' and " + IS_MANAGER + "))) ";

    /** The work {@code w} of the case {@code c} may be seen. */
    public static final String WORK = " (" + CASE + " and (w.secrecy = 'ORDINARY'"
            + " or (w.secrecy = 'PROFESSIONAL' and " + IN_TEAM + ")"
            + " or (w.secrecy in ('SPECIALIST', 'SEALED') and " + IS_MANAGER + "))) ";

    /** The document {@code d} of the case {@code c} may be seen; one of a work only with the work. */
    public static final String DOCUMENT = " (" + CASE + " and (d.secrecy = 'ORDINARY'"
            + " or (d.secrecy = 'PROFESSIONAL' and " + IN_TEAM + ")"
            + " or (d.secrecy in ('SPECIALIST', 'SEALED') and " + IS_MANAGER + "))"
            + " and (d.work_id is null or exists (select 1 from core.works sight_w"
            + " where sight_w.organisation_id = d.organisation_id and sight_w.id = d.work_id"
            + " and (sight_w.secrecy = 'ORDINARY'"
            + " or (sight_w.secrecy = 'PROFESSIONAL' and " + IN_TEAM + ")"
            + " or (sight_w.secrecy in ('SPECIALIST', 'SEALED') and " + IS_MANAGER + "))))) ";

    /** The meeting {@code u} of the case {@code c} may be seen: with the case at its secrecy, or from a seat in it. */
    public static final String MEETING = " (u.organisation_id = #{v.organisation} and " + Wall.CASE + " and (" + CASE
            + " and (u.secrecy = 'ORDINARY' or (u.secrecy = 'PROFESSIONAL' and " + IN_TEAM + ")"
            + " or (u.secrecy in ('SPECIALIST', 'SEALED') and " + IS_MANAGER + "))"
            + " or (#{v.caseworker} = true and exists (select 1 from core.meeting_seat sight_s"
            + " where sight_s.organisation_id = u.organisation_id and sight_s.meeting_id = u.id"
            + " and sight_s.staff_id = #{v.user})))) ";

    /** The letter {@code l} of the case {@code c} may be read. */
    public static final String LETTER = " (" + CASE + " and (l.secrecy = 'ORDINARY'"
            + " or (l.secrecy = 'PROFESSIONAL' and " + IN_TEAM + ")"
            + " or (l.secrecy in ('SPECIALIST', 'SEALED') and " + IS_MANAGER + "))) ";

    /** The viewer coordinates the unit of {@code c}, whatever its secrecy: for acts that tell nothing of the case. */
    public static final String COORDINATED = " (c.organisation_id = #{v.organisation} and #{v.coordinator} = true"
            + " and c.unit_id " + UNITS_UNDER_ME + ") ";

    /** The transfer {@code x} is the viewer's to answer. */
    public static final String TRANSFER_RECEIVED =
            " (x.organisation_id = #{v.organisation} and #{v.caseworker} = true and (x.to_manager_id = #{v.user}"
                    + " or (#{v.coordinator} = true and x.to_unit_id " + UNITS_UNDER_ME + "))) ";

    /** The transfer {@code x} of the case {@code c} may be seen: by who sees the case, sent it, or shall have it. */
    public static final String TRANSFER = " (" + Wall.CASE + " and (" + CASE + " or " + TRANSFER_RECEIVED
            + " or (x.organisation_id = #{v.organisation} and #{v.caseworker} = true and (x.proposed_by = #{v.user}"
            + " or (c.secrecy = 'ORDINARY' and x.to_unit_id " + MY_UNITS + ")"
            + " or (#{v.coordinator} = true and c.secrecy in ('ORDINARY', 'PROFESSIONAL') and x.from_unit_id "
            + UNITS_UNDER_ME + "))))) ";

    private static final String CASE_OF_ACTIVITY = " exists (select 1 from core.case_file c"
            + " where c.organisation_id = y.organisation_id and c.id = y.case_id and ";

    /** The activity {@code y} may be seen: one of a case with the case, one for many by all caseworkers. */
    public static final String ACTIVITY = " (y.organisation_id = #{v.organisation} and #{v.caseworker} = true"
            + " and (y.case_id is null or " + CASE_OF_ACTIVITY + CASE + "))) ";

    /** The activity {@code y}, which is seen, may be written to: by its leader, in its unit, or with its case. */
    public static final String ACTIVITY_WRITE =
            " (y.leader_id = #{v.user} or (y.case_id is null and (y.unit_id " + MY_UNITS
                    + " or (#{v.coordinator} = true and y.unit_id " + UNITS_UNDER_ME + ")))"
                    + " or (y.case_id is not null and " + CASE_OF_ACTIVITY + CASE_WRITE + "))) ";

    /** The opening {@code o} of the case {@code c} may be known of: by who made it and by those who answer for the case. */
    public static final String GLASS_KNOWN =
            " (o.organisation_id = #{v.organisation} and (#{v.privacy} = true or (#{v.caseworker} = true"
                    + " and (o.user_id = #{v.user} or " + COORDINATED + " or " + IS_MANAGER + ")))) ";

    private static final String OPEN_CASE_OF_PERSON = """
             exists (select 1 from core.case_member sight_m join core.case_file c
                         on c.organisation_id = sight_m.organisation_id and c.id = sight_m.case_id
                      where sight_m.organisation_id = p.organisation_id and sight_m.person_id = p.id
                        and (sight_m.until_day is null or sight_m.until_day >= #{v.today})
                        and c.state not in ('CLOSED', 'ARCHIVED')""";

    /**
     * The person {@code p} may be seen. A protected one only through an open case to which it still belongs; before
     * there is one, by the caseworker who wrote the record, who must be able to open it. One merged into another is
     * seen as that other.
     */
    public static final String PERSON = " (p.organisation_id = #{v.organisation} and #{v.registrar} = true"
            + " and p.merged_into is null and " + Wall.PERSON + " and case "
            + " when p.secrecy = 'ORDINARY' and p.restricted = false then 1"
            + " when " + OPEN_CASE_OF_PERSON + " and " + CASE
            + " and (p.restricted = false or " + COORDINATES + " or " + IS_MANAGER + ")) then 1"
            + " when #{v.caseworker} = true and p.changed_by = #{v.user} and not " + OPEN_CASE_OF_PERSON + ")"
            + " then 1 else 0 end = 1) ";

    /**
     * The person {@code p} may be named in what the log of looks tells: to who sees them, and to the privacy officer, who
     * must know whom to inform; not through a barrier.
     */
    public static final String PERSON_LOOKED_AT = " (" + PERSON + " or (#{v.privacy} = true"
            + " and p.organisation_id = #{v.organisation} and p.merged_into is null and " + Wall.PERSON + ")) ";

    /** The address {@code a} of the person {@code p}, who is seen, may be read: a secret one by the team alone. */
    public static final String PLACE = " (a.secret = false or (#{v.caseworker} = true and ("
            + OPEN_CASE_OF_PERSON + " and " + IN_TEAM + ")"
            + " or (a.author_id = #{v.user} and not " + OPEN_CASE_OF_PERSON + "))))) ";

    /** The circumstance {@code f} of the person {@code p}, who is seen, may be read. */
    public static final String FACT = " (#{v.caseworker} = true and (f.secrecy = 'ORDINARY' or f.author_id = #{v.user}"
            + " or (f.secrecy = 'PROFESSIONAL' and " + OPEN_CASE_OF_PERSON + " and " + IN_TEAM + "))"
            + " or (f.secrecy in ('SPECIALIST', 'SEALED') and " + OPEN_CASE_OF_PERSON + " and " + IS_MANAGER + ")))) ";

    /** The tie {@code f} of the person {@code p} may be read, when the other person is seen too. */
    public static final String TIE = " (f.secrecy = 'ORDINARY' or " + FACT + ") ";

    /** The contact {@code k} may be seen; one of a protected person only with the person. */
    public static final String CONTACT = " (k.organisation_id = #{v.organisation} and #{v.registrar} = true and ("
            + " k.unit_id " + MY_UNITS
            + " or (#{v.coordinator} = true and k.unit_id " + UNITS_UNDER_ME + "))"
            + " and (k.person_id is null or exists (select 1 from core.person p"
            + " where p.organisation_id = k.organisation_id and p.id = k.person_id and " + PERSON + "))) ";

    private static final String COORDINATES_REPORT =
            " (#{v.coordinator} = true and r.secrecy in ('ORDINARY', 'PROFESSIONAL', 'SPECIALIST') and r.unit_id "
                    + UNITS_UNDER_ME + ") ";

    private static final String FOLLOWS_REPORT = " (r.recorded_by = #{v.user} or r.worker_id = #{v.user}) ";

    private static final String REPORT_BEFORE_CASE = " (r.case_id is null and ("
            + " (r.secrecy = 'ORDINARY' and r.unit_id " + MY_UNITS + ")"
            + " or (r.secrecy = 'PROFESSIONAL' and #{v.caseworker} = true and r.unit_id " + MY_UNITS + ")"
            + " or " + COORDINATES_REPORT
            + " or (r.unit_id " + MY_UNITS + " and " + FOLLOWS_REPORT + "))) ";

    private static final String CASE_OF_REPORT = " exists (select 1 from core.case_file c"
            + " where c.organisation_id = r.organisation_id and c.id = r.case_id and ";

    private static final String REPORT_IN_CASE = " (r.case_id is not null and " + CASE_OF_REPORT + CASE
            + " and (r.secrecy = 'ORDINARY' or (r.secrecy = 'PROFESSIONAL' and " + IN_TEAM + ") or " + IS_MANAGER
            + "))) ";

    /** The report {@code r} may be seen: by its unit, then with its case; one about a protected person only with them. */
    public static final String REPORT = " (r.organisation_id = #{v.organisation} and #{v.registrar} = true and ("
            + REPORT_BEFORE_CASE + " or " + REPORT_IN_CASE + ")"
            + " and not exists (select 1 from core.report_person sight_q join core.person p"
            + " on p.organisation_id = sight_q.organisation_id and p.id = sight_q.person_id"
            + " where sight_q.organisation_id = r.organisation_id and sight_q.report_id = r.id"
            + " and sight_q.until_version is null and not " + PERSON + ")) ";

    /** Who sent the report {@code r} may be known; a protected reporter is, to the few who must answer for it. */
    public static final String REPORTER = " (" + REPORT + " and (r.protected_reporter = false or " + FOLLOWS_REPORT
            + " or " + COORDINATES_REPORT + " or " + CASE_OF_REPORT + IS_MANAGER + "))) ";

    private static final String EMERGENCY_ASIDE = " not exists (select 1 from core.emergency_person sight_p"
            + " join core.person p on p.organisation_id = sight_p.organisation_id and p.id = sight_p.person_id"
            + " where sight_p.organisation_id = g.organisation_id and sight_p.emergency_id = g.id and"
            + Wall.BEFORE_PERSON + ") and not exists (select 1 from core.case_file c"
            + " where c.organisation_id = g.organisation_id and c.id = g.case_id and" + Wall.BEFORE_CASE + ") ";

    /**
     * The emergency {@code g} may be seen: by who wrote it, in the unit of those on call, in the unit it was handed to, and
     * with the case that came of it; from behind a barrier there is none.
     */
    public static final String EMERGENCY = " (g.organisation_id = #{v.organisation} and #{v.caseworker} = true and"
            + EMERGENCY_ASIDE + " and ("
            + " g.recorded_by = #{v.user}"
            + " or g.unit_id " + MY_UNITS
            + " or g.handed_to " + MY_UNITS
            + " or (#{v.coordinator} = true and (g.unit_id " + UNITS_UNDER_ME + " or g.handed_to " + UNITS_UNDER_ME
            + "))"
            + " or exists (select 1 from core.case_file c"
            + " where c.organisation_id = g.organisation_id and c.id = g.case_id and " + CASE + "))) ";

    /**
     * What of the emergency {@code g}, which is seen, is secret may be read: by who was there, who took over, and the team
     * of the case.
     */
    public static final String EMERGENCY_SECRET = " (g.recorded_by = #{v.user} or g.taken_over_by = #{v.user}"
            + " or exists (select 1 from core.case_file c where c.organisation_id = g.organisation_id"
            + " and c.id = g.case_id and " + CASE + " and " + IN_TEAM + ")) ";

    /**
     * The barrier {@code j} may be seen and changed: by the manager of an open case of the guarded person and by who
     * coordinates the unit of any; from the other side there is none.
     */
    public static final String BARRIER = " (j.organisation_id = #{v.organisation} and #{v.caseworker} = true"
            + " and exists (select 1 from core.person p where p.organisation_id = j.organisation_id"
            + " and p.id = j.guarded_person_id and " + Wall.PERSON + ")"
            + " and exists (select 1 from core.case_member sight_z join core.case_file c"
            + " on c.organisation_id = sight_z.organisation_id and c.id = sight_z.case_id"
            + " where sight_z.organisation_id = j.organisation_id and sight_z.person_id = j.guarded_person_id"
            + " and (" + COORDINATES + " or (c.state not in ('CLOSED', 'ARCHIVED') and " + IS_MANAGER + ")))) ";

    private static final String COORDINATES_ENTRY =
            " (#{v.coordinator} = true and (e.unit_id is null or e.unit_id " + UNITS_UNDER_ME + ")) ";

    private static final String INVOLVED_IN_ENTRY = " exists (select 1 from core.register_involved sight_y"
            + " where sight_y.organisation_id = e.organisation_id and sight_y.entry_id = e.id"
            + " and sight_y.version = e.version and sight_y.staff_id = #{v.user}";

    /** The entry {@code e} of a register may be seen; a confidential one by who takes part or coordinates its unit. */
    public static final String ENTRY = " (e.organisation_id = #{v.organisation} and #{v.registrar} = true"
            + " and (e.secrecy = 'ORDINARY' or e.created_by = #{v.user} or " + COORDINATES_ENTRY + " or "
            + INVOLVED_IN_ENTRY + "))) ";

    /** The entry {@code e} may be seen and changed: by who coordinates its unit, began it, or leads it today. */
    public static final String ENTRY_WRITE = " (" + ENTRY + " and (" + COORDINATES_ENTRY
            + " or (#{v.caseworker} = true and (e.created_by = #{v.user} or " + INVOLVED_IN_ENTRY
            + " and sight_y.role in ('lead', 'chair', 'secretary', 'tutor')"
            + " and (sight_y.from_day is null or #{v.today} >= sight_y.from_day)"
            + " and (sight_y.until_day is null or sight_y.until_day >= #{v.today})))))) ";

    /** The waiting list {@code q} is kept by the viewer: sees all that wait, makes offers. */
    public static final String LIST_KEPT = " (q.organisation_id = #{v.organisation} and #{v.caseworker} = true"
            + " and (q.unit_id " + MY_UNITS + " or (#{v.coordinator} = true and q.unit_id " + UNITS_UNDER_ME + "))) ";

    /** The waiting list {@code q} and its rules are the viewer's to change. */
    public static final String LIST_RULED = " (q.organisation_id = #{v.organisation} and #{v.coordinator} = true"
            + " and q.unit_id " + UNITS_UNDER_ME + ") ";

    /**
     * The measure {@code w} of the case {@code c} is one that the viewer's partner is engaged for today, by {@code o}
     * core.engagement; what is sealed never is.
     */
    public static final String ENGAGED = """
             (o.organisation_id = #{v.organisation} and #{v.provider} = true and w.secrecy != 'SEALED'
               and c.secrecy != 'SEALED' and #{v.today} >= o.from_day
               and (o.until_day is null or o.until_day >= #{v.today})
               and o.partner_id in (select sight_m.partner_id from core.account_partner sight_m
                    where sight_m.organisation_id = #{v.organisation} and sight_m.user_id = #{v.user}))""";

    /**
     * What was paid for the work {@code w} of the case {@code c} to its holder {@code p} may be told to a national register
     * by who prepares that: nothing sealed or for specialists, nothing restricted, nobody protected, nothing from behind a
     * barrier.
     */
    public static final String RETURNED = " (c.organisation_id = #{v.organisation} and #{v.returns} = true and "
            + Wall.CASE + " and c.restricted = false and c.secrecy in ('ORDINARY', 'PROFESSIONAL')"
            + " and w.secrecy in ('ORDINARY', 'PROFESSIONAL') and p.merged_into is null and p.restricted = false"
            + " and p.secrecy = 'ORDINARY' and " + Wall.PERSON + ") ";

    private final Acting acting;
    private final Clock clock;
    private final SightMapper sql;

    @Activate
    public Sight(@Reference Acting acting, @Reference Clock clock, @Reference Mappers mappers) {
        this.acting = acting;
        this.clock = clock;
        this.sql = mappers.of(SightMapper.class);
    }

    /** The one who looks now, for the parameter {@code v}. */
    public Viewer viewer() {
        return Viewer.of(acting.actor(), LocalDate.now(clock), clock.instant());
    }

    /**
     * Where what the viewer sees begins, teams and broken glasses aside: what {@link #CASE} allows by unit, and not more; a
     * test compares.
     */
    public List<Reach> reach() {
        Viewer viewer = viewer();
        return viewer.caseworker() ? sql.reach(viewer) : List.of();
    }

    public boolean sees(CaseId id) {
        return sql.seen(viewer(), id) > 0;
    }

    /** Without breaking any glass. */
    public boolean seesByRight(CaseId id) {
        return sql.seenByRight(viewer(), id) > 0;
    }

    public boolean mayWrite(CaseId id) {
        return sql.writable(viewer(), id) > 0;
    }

    /** The manager of the case hands it over, or who coordinates its unit does. */
    public boolean mayNameManager(CaseId id) {
        return sql.handedOver(viewer(), id) > 0;
    }

    /** Missing when the case is not seen, forbidden when it is seen but not written to. */
    public void mustWrite(CaseId id) {
        if (!sees(id)) {
            throw new Missing("case");
        }
        if (!mayWrite(id)) {
            throw new Forbidden("writing to this case");
        }
    }

    /** Refused while the actor looks at a case of these persons through a broken glass: that is for reading. */
    public void mustWrite(PersonId... people) {
        if (people.length > 0 && sql.behindGlass(viewer(), List.of(people)) > 0) {
            throw new Refused(Because.of("glass-reads-only"));
        }
    }

    /** Forbidden unless the actor has one of the roles; the act is named in the refusal. */
    public Actor need(String act, String... roles) {
        Actor actor = acting.actor();
        if (Arrays.stream(roles).noneMatch(actor::is)) {
            throw new Forbidden(act);
        }
        return actor;
    }
}
