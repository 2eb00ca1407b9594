package org.affianca.engine.ledger;

import java.time.Instant;
import java.util.List;
import java.util.Optional;
import org.affianca.api.OrganisationId;
import org.affianca.api.UserId;
import org.affianca.api.money.Money;
import org.apache.ibatis.annotations.Insert;
import org.apache.ibatis.annotations.Param;
import org.apache.ibatis.annotations.Select;
import org.apache.ibatis.annotations.Update;

/** The ledger's tables. The totals of an account are the database's to write. */
interface LedgerMapper {
    /** What an account gave and took. */
    record Account(long id, AccountKind kind, long inCents, long outCents) {
        Money balance() {
            return new Money(inCents - outCents);
        }
    }

    @Insert("insert into core.ledger_account (organisation_id, id, kind) values (#{org}, #{id}, #{kind})")
    void open(@Param("org") OrganisationId org, @Param("id") long id, @Param("kind") AccountKind kind);

    // An update that changes nothing locks alike on both databases.
    @Update("update core.ledger_account set kind = kind where organisation_id = #{org} and id = #{id}")
    int hold(@Param("org") OrganisationId org, @Param("id") long id);

    @Update("update core.organisation set profile = profile where organisation_id = #{org}")
    int holdOrganisation(@Param("org") OrganisationId org);

    @Select("""
            <script>
            select a.id, a.kind, a.in_cents, a.out_cents
              from core.ledger_account a
              join (values <foreach item="id" collection="ids" separator=",">(cast(#{id} as bigint))</foreach>) asked (id)
                on a.id = asked.id
             where a.organisation_id = #{org}
            </script>""")
    List<Account> accounts(@Param("org") OrganisationId org, @Param("ids") List<Long> ids);

    @Insert("""
            insert into core.ledger_entry (organisation_id, id, kind, record_id, on_day, reference, reverses_id,
                written_at, written_by)
            values (#{org}, #{id}, #{e.kind}, #{e.record}, #{e.on}, #{e.reference}, #{reverses,jdbcType=BIGINT}, #{at},
                #{by})""")
    void enter(
            @Param("org") OrganisationId org,
            @Param("id") long id,
            @Param("e") Entry entry,
            @Param("reverses") Optional<Long> reverses,
            @Param("at") Instant at,
            @Param("by") UserId by);

    @Insert("""
            <script>
            insert into core.ledger_posting (organisation_id, entry_id, place, from_id, to_id, cents, record_id) values
            <foreach item="p" index="place" collection="postings" separator=",">
                (#{org}, #{entry}, #{place}, #{p.from}, #{p.to}, #{p.amount}, #{p.record})
            </foreach>
            </script>""")
    void post(@Param("org") OrganisationId org, @Param("entry") long entry, @Param("postings") List<Posting> postings);

    @Select("""
            select from_id as "from", to_id as "to", cents as amount, record_id as record from core.ledger_posting
             where organisation_id = #{org} and entry_id = #{entry}
             order by place""")
    List<Posting> postings(@Param("org") OrganisationId org, @Param("entry") long entry);

    @Select("select record_id from core.ledger_entry where organisation_id = #{org} and id = #{entry}")
    Optional<Long> record(@Param("org") OrganisationId org, @Param("entry") long entry);

    String LINE = """
            t.entry_id, t.place, e.kind, e.on_day, e.reference, o.id as other, o.kind as other_kind, t.record_id,
            u.label as written_by, e.written_at
              from core.ledger_posting t
              join core.ledger_entry e on e.organisation_id = t.organisation_id and e.id = t.entry_id
              join core.account u on u.organisation_id = e.organisation_id and u.id = e.written_by
              join core.ledger_account o on o.organisation_id = t.organisation_id and o.id =\s""";

    String BEFORE = """
            <if test="before != null"> and #{before} > t.entry_id</if>
            """;

    /** Newest first; what an account gave and what it took come from an index each. */
    @Select("<script>select * from (select * from (select -t.cents as amount, " + LINE + """
            t.to_id where t.organisation_id = #{org} and t.from_id = #{id}""" + BEFORE + """
            order by t.entry_id desc, t.place fetch first #{most} rows only) gave
            union all
            select * from (select t.cents as amount,\s""" + LINE + """
            t.from_id where t.organisation_id = #{org} and t.to_id = #{id}"""
            + BEFORE + """
            order by t.entry_id desc, t.place fetch first #{most} rows only) took) both_ways
            order by entry_id desc, place fetch first #{most} rows only</script>""")
    List<Line> statement(
            @Param("org") OrganisationId org,
            @Param("id") long account,
            @Param("before") @org.jspecify.annotations.Nullable Long before,
            @Param("most") int most);

    /** Accounts whose totals are not the sum of their postings; there should be none. */
    @Select("""
            select a.id from core.ledger_account a
             where a.organisation_id = #{org}
               and (a.in_cents <> coalesce((select sum(t.cents) from core.ledger_posting t
                                             where t.organisation_id = a.organisation_id and t.to_id = a.id), 0)
                    or a.out_cents <> coalesce((select sum(t.cents) from core.ledger_posting t
                                                 where t.organisation_id = a.organisation_id and t.from_id = a.id), 0))
             order by a.id""")
    List<Long> wrong(@Param("org") OrganisationId org);
}
