package org.affianca.engine.post;

import java.time.LocalDate;
import java.util.List;
import org.affianca.api.post.Post;
import org.affianca.api.post.Posts;
import org.affianca.api.post.Strength;
import org.affianca.engine.access.Viewer;
import org.affianca.engine.catalogue.LiveCatalogue;
import org.affianca.engine.ground.Ground;
import org.affianca.engine.register.Book;
import org.osgi.service.component.annotations.Activate;
import org.osgi.service.component.annotations.Component;
import org.osgi.service.component.annotations.Reference;

/** The register of posts. */
@Component(service = Posts.class)
public final class PostBook extends Book<Post> implements Posts {
    private final PostMapper sql;

    @Activate
    public PostBook(@Reference Ground ground, @Reference LiveCatalogue catalogue) {
        super(ground, catalogue, new PostShape(ground.sql(PostMapper.class)));
        this.sql = ground.sql(PostMapper.class);
    }

    @Override
    public List<Strength> strength(LocalDate on) {
        return ground.within(() -> {
            Viewer viewer = reader();
            return sql.strength(viewer, on);
        });
    }
}
