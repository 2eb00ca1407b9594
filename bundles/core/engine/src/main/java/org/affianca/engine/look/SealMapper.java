package org.affianca.engine.look;

import java.time.Instant;
import java.util.List;
import java.util.Optional;
import org.apache.ibatis.annotations.Insert;
import org.apache.ibatis.annotations.Param;
import org.apache.ibatis.annotations.Select;
import org.apache.ibatis.annotations.Update;

/** Lanes, seals, and the rows they are of. */
interface SealMapper {
    /** How many rows of a lane wait for their seal, and since when. */
    record Tail(long waiting, Optional<Instant> since) {}

    String ROWS = """
            select x.id, x.organisation_id, x.seen_at, x.user_id, x.purpose, x.origin, x.what, x.record_id, x.amount,
                   x.place
              from core.access_log x
            """;

    String SEALS = """
            select s.lane, s.number, s.from_place, s.to_place, s.row_count, s.sealed_at, s.digest, s.hash
              from core.access_seal s
            """;

    /** Holds the lane until the transaction ends, so that one node at a time seals it. */
    @Update("update core.access_lane set seen_at = #{at}, done = #{done} where lane = #{lane}")
    int hold(@Param("lane") long lane, @Param("at") Instant at, @Param("done") boolean done);

    /** Lanes that nobody writes into any more: of earlier runs of this node, and those not heard of for long. */
    @Select("""
            select l.lane from core.access_lane l
             where l.done = false and not l.lane = #{mine}
               and (l.node = #{node} or l.lane = 0 or #{notSince} >= l.seen_at)
             order by l.lane
             fetch first 20 rows only""")
    List<Long> left(@Param("mine") long mine, @Param("node") String node, @Param("notSince") Instant notSince);

    @Select(SEALS + " where s.lane = #{lane} order by s.lane desc, s.number desc fetch first 1 rows only")
    Optional<SealRow> last(@Param("lane") long lane);

    @Select(ROWS + """
             where x.lane = #{lane} and x.place > #{after} and #{upTo} >= x.place
             order by x.lane, x.place
             fetch first #{most} rows only""")
    List<LookRow> rows(
            @Param("lane") long lane, @Param("after") long after, @Param("upTo") long upTo, @Param("most") int most);

    @Insert("""
            insert into core.access_seal
                   (lane, number, from_place, to_place, row_count, sealed_at, digest, hash)
            values (#{s.lane}, #{s.number}, #{s.fromPlace}, #{s.toPlace}, #{s.rowCount}, #{s.sealedAt}, #{s.digest},
                   #{s.hash})""")
    void seal(@Param("s") SealRow seal);

    @Select("select l.lane from core.access_lane l order by l.lane")
    List<Long> lanes();

    @Select(SEALS + """
             where s.lane = #{lane} and s.number > #{after}
             order by s.lane, s.number
             fetch first #{most} rows only""")
    List<SealRow> seals(@Param("lane") long lane, @Param("after") long after, @Param("most") int most);

    @Select(SEALS + " where s.lane = #{lane} and s.number = #{number}")
    Optional<SealRow> one(@Param("lane") long lane, @Param("number") long number);

    /** The first seal that was set at the moment or later. */
    @Select("""
            select min(s.number) from core.access_seal s where s.lane = #{lane} and s.sealed_at >= #{from}""")
    Optional<Long> since(@Param("lane") long lane, @Param("from") Instant from);

    @Select("""
            select count(*) as waiting, min(x.seen_at) as since from core.access_log x
             where x.lane = #{lane} and x.place > #{after}""")
    Tail tail(@Param("lane") long lane, @Param("after") long after);

    @Select("""
            select count(*) from core.access_log x
             where not exists (select 1 from core.access_lane l where l.lane = x.lane)""")
    long outside();
}
