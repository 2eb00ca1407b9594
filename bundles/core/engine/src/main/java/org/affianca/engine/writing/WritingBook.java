package org.affianca.engine.writing;

import java.util.List;
import org.affianca.api.intake.ContactDesk;
import org.affianca.api.intake.UnmetCount;
import org.affianca.api.writing.Writing;
import org.affianca.api.writing.WritingReader;
import org.affianca.api.writing.Writings;
import org.affianca.engine.access.Viewer;
import org.affianca.engine.catalogue.LiveCatalogue;
import org.affianca.engine.ground.Ground;
import org.affianca.engine.register.Book;
import org.osgi.service.component.annotations.Activate;
import org.osgi.service.component.annotations.Component;
import org.osgi.service.component.annotations.Reference;

/** The register of writings. */
@Component(service = Writings.class)
public final class WritingBook extends Book<Writing> implements Writings {
    private final WritingMapper sql;

    @Activate
    public WritingBook(@Reference Ground ground, @Reference LiveCatalogue catalogue, @Reference ContactDesk contacts) {
        super(ground, catalogue, new WritingShape(ground.sql(WritingMapper.class), contacts));
        this.sql = ground.sql(WritingMapper.class);
    }

    @Override
    public List<UnmetCount> figures(long id, int version) {
        return ground.within(() -> {
            Viewer viewer = reader();
            mustSee(viewer, id);
            return sql.figures(viewer, id, version).stream()
                    .map(WritingMapper.FigureRow::told)
                    .toList();
        });
    }

    @Override
    public void read(long id) {
        ground.within(() -> {
            Viewer viewer = reader();
            mustSee(viewer, id);
            sql.read(viewer, id, ground.clock().instant());
            return true;
        });
    }

    @Override
    public List<WritingReader> readers(long id) {
        return ground.within(() -> {
            Viewer viewer = reader();
            mustSee(viewer, id);
            ground.looks().seen("writing-readers", id);
            return sql.readers(viewer, id).stream()
                    .map(WritingMapper.ReaderRow::reader)
                    .toList();
        });
    }
}
