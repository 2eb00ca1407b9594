package org.affianca.engine.post;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;
import org.affianca.api.UserId;
import org.affianca.api.access.Role;
import org.affianca.api.post.Post;
import org.affianca.api.problem.Flaw;
import org.affianca.engine.access.Viewer;
import org.affianca.engine.check.Flaws;
import org.affianca.engine.register.Entry;
import org.affianca.engine.register.Head;
import org.affianca.engine.register.Shape;
import org.affianca.engine.register.Which;

/** Posts: nobody works more than full time. */
final class PostShape implements Shape<Post> {
    private static final int FULL = 100;
    private final PostMapper sql;

    PostShape(PostMapper sql) {
        this.sql = sql;
    }

    @Override
    public String register() {
        return "post";
    }

    @Override
    public Set<String> writers() {
        return Set.of(Role.COORDINATOR);
    }

    @Override
    public Post tidy(Post data) {
        return new Post(
                data.staff(),
                data.profession(),
                data.unit(),
                data.share(),
                data.register().strip(),
                data.substitute(),
                data.from(),
                data.until());
    }

    @Override
    public void check(Post data, Flaws flaws, Viewer viewer, Optional<Long> self) {
        flaws.when(sql.label(viewer, data.staff().value(), self.isPresent()).isEmpty(), "/staff", "unknown-staff")
                .code("/profession", "profession", data.profession())
                .when(data.share() < 1 || data.share() > FULL, "/share", "share-out-of-range")
                .optionalLine("/register", data.register(), 64);
        data.substitute().ifPresent(who -> {
            flaws.when(sql.label(viewer, who.value(), self.isPresent()).isEmpty(), "/substitute", "unknown-staff");
            flaws.when(who.equals(data.staff()), "/substitute", "stands-in-for-oneself");
        });
        if (flaws.none()) {
            sql.hold();
            int most = most(data, viewer, self);
            if (most > FULL) {
                flaws.add(Flaw.at("/share", "more-than-full-time", "hundredths", most));
            }
        }
    }

    /** The largest share of one day; it grows only on days on which some post begins. */
    private int most(Post data, Viewer viewer, Optional<Long> self) {
        PostMapper.Stretch asked = new PostMapper.Stretch(self.orElse(0L), data.share(), data.from(), data.until());
        List<PostMapper.Stretch> others = sql.of(viewer, data.staff().value()).stream()
                .filter(other -> other.entryId() != asked.entryId())
                .toList();
        return Stream.concat(Stream.of(asked), others.stream())
                .map(PostMapper.Stretch::fromDay)
                .filter(asked::covers)
                .mapToInt(day -> asked.share() + on(others, day))
                .max()
                .orElse(asked.share());
    }

    private static int on(List<PostMapper.Stretch> posts, LocalDate day) {
        return posts.stream()
                .filter(post -> post.covers(day))
                .mapToInt(PostMapper.Stretch::share)
                .sum();
    }

    @Override
    public Head head(Post data, Viewer viewer) {
        return Head.titled(
                        data.profession(),
                        sql.label(viewer, data.staff().value(), true).orElseThrow())
                .about(Optional.of(data.staff().value()))
                .in(Optional.of(data.unit()))
                .between(data.from(), data.until());
    }

    @Override
    public void write(Viewer viewer, long id, int version, Post data) {
        sql.keep(viewer, id, version, data);
    }

    @Override
    public Map<Long, Post> read(Viewer viewer, Which which, List<Entry> entries) {
        return Entry.with(
                entries,
                sql.these(viewer, which),
                PostMapper.Row::entryId,
                (entry, row) -> new Post(
                        new UserId(entry.row().aboutId().orElseThrow()),
                        entry.row().kind(),
                        entry.row().unit().orElseThrow(),
                        row.share(),
                        row.registerNumber(),
                        row.substituteId().map(UserId::new),
                        entry.from(),
                        entry.row().untilDay()));
    }
}
