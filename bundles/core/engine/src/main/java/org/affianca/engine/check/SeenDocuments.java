package org.affianca.engine.check;

import java.util.Collection;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.affianca.api.DocumentId;
import org.affianca.api.Evidence;
import org.affianca.engine.access.Sight;
import org.affianca.engine.access.Viewer;
import org.affianca.engine.db.Mappers;
import org.apache.ibatis.annotations.Param;
import org.apache.ibatis.annotations.Select;

/** Which documents somebody may see, for records that name one as evidence. */
public final class SeenDocuments {
    /** Asks the documents. */
    interface DocumentSightMapper {
        @Select("""
                <script>
                select d.id from core.document d
                  join core.case_file c on c.organisation_id = d.organisation_id and c.id = d.case_id
                 where d.organisation_id = #{v.organisation} and d.id in
                   <foreach item='id' collection='ids' open='(' separator=',' close=')'>#{id}</foreach>
                   and""" + Sight.DOCUMENT + "</script>")
        List<DocumentId> of(@Param("v") Viewer v, @Param("ids") Collection<DocumentId> ids);
    }

    private final DocumentSightMapper sql;

    public SeenDocuments(Mappers mappers) {
        this.sql = mappers.of(DocumentSightMapper.class);
    }

    public Set<DocumentId> of(Viewer viewer, Collection<DocumentId> ids) {
        return ids.isEmpty() ? Set.of() : Set.copyOf(sql.of(viewer, Set.copyOf(ids)));
    }

    /** What must hold of evidence: its text is plain and its document seen. */
    public void check(Flaws flaws, Viewer viewer, Evidence evidence) {
        flaws.optionalProse("/evidence/text", evidence.text(), 2000);
        Optional<DocumentId> unseen =
                evidence.document().filter(id -> of(viewer, List.of(id)).isEmpty());
        flaws.when(unseen.isPresent(), "/evidence/document", "unknown-document");
    }
}
