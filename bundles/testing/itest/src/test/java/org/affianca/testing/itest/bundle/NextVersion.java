package org.affianca.testing.itest.bundle;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.util.Enumeration;
import java.util.jar.JarEntry;
import java.util.jar.JarFile;
import java.util.jar.JarOutputStream;
import java.util.jar.Manifest;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * The jar of an area as its authors might release it next: a higher number, one script more, which makes a table, fills it
 * from what is there and adds a column to a table in use, and another word for each service.
 */
public final class NextVersion {
    public static final String NUMBER = "0.2.0";
    public static final String SCRIPT = "990-next-version.sql";
    /** What the new words end with. */
    public static final String MARK = " (2)";

    private static final Pattern TABLE = Pattern.compile("create table ([a-z]+\\.[a-z_]+) \\(([^;]*)\\);");
    private static final String LABELS = "AREA-INF/labels/";

    private final JarFile jar;
    private final String area;

    private NextVersion(JarFile jar, String area) {
        this.jar = jar;
        this.area = area;
    }

    /** Written beside the jar it is made of, whole or not at all. */
    public static Path of(Path jar, String area) {
        try (JarFile old = new JarFile(jar.toFile())) {
            Path written = Files.createTempFile(area, ".tmp");
            try (OutputStream out = Files.newOutputStream(written)) {
                new NextVersion(old, area).write(out);
            }
            return Files.move(
                    written, jar.resolveSibling(area + "-" + NUMBER + ".jar"), StandardCopyOption.REPLACE_EXISTING);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private void write(OutputStream out) throws IOException {
        Manifest manifest = new Manifest(new ByteArrayInputStream(bytes(JarFile.MANIFEST_NAME)));
        manifest.getMainAttributes().putValue("Bundle-Version", NUMBER);
        try (JarOutputStream next = new JarOutputStream(out, manifest)) {
            for (Enumeration<JarEntry> entries = jar.entries(); entries.hasMoreElements(); ) {
                String name = entries.nextElement().getName();
                if (!name.equals(JarFile.MANIFEST_NAME) && !name.endsWith("/")) {
                    add(next, name, name.startsWith(LABELS) ? reworded(name) : bytes(name));
                }
            }
            add(next, "AREA-INF/db/" + SCRIPT, script().getBytes(StandardCharsets.UTF_8));
        }
    }

    /** A key without a point is the name of a service, of a circumstance or of the area. */
    private byte[] reworded(String name) throws IOException {
        String text = new String(bytes(name), StandardCharsets.UTF_8);
        return text.replaceAll("(?m)^([a-z][a-z0-9-]*=.*[^\\\\\\s])[ \\t]*$", "$1" + MARK)
                .getBytes(StandardCharsets.UTF_8);
    }

    private String script() throws IOException {
        String table = table();
        return """
                create table AREA.next_version (
                    organisation_id bigint not null,
                    work_id bigint not null,
                    remark varchar(40) not null,
                    primary key (organisation_id, work_id),
                    foreign key (organisation_id, work_id) references core.works (organisation_id, id)
                );

                insert into AREA.next_version (organisation_id, work_id, remark)
                select organisation_id, work_id, 'moved' from TABLE;

                alter table TABLE add column next_remark varchar(40);

                update TABLE set next_remark = 'moved';
                """.replace("AREA", area).replace("TABLE", table);
    }

    /** The first table of the area that keeps details of works. */
    private String table() throws IOException {
        for (Enumeration<JarEntry> entries = jar.entries(); entries.hasMoreElements(); ) {
            String name = entries.nextElement().getName();
            if (name.matches("AREA-INF/db/.*\\.sql")) {
                Matcher table = TABLE.matcher(new String(bytes(name), StandardCharsets.UTF_8));
                while (table.find()) {
                    if (table.group(2).contains("primary key (organisation_id, work_id)")) {
                        return table.group(1);
                    }
                }
            }
        }
        throw new IllegalStateException(area + " keeps no details of works");
    }

    private byte[] bytes(String name) throws IOException {
        try (InputStream content = jar.getInputStream(jar.getEntry(name))) {
            ByteArrayOutputStream all = new ByteArrayOutputStream();
            content.transferTo(all);
            return all.toByteArray();
        }
    }

    private static void add(JarOutputStream jar, String name, byte[] content) throws IOException {
        jar.putNextEntry(new JarEntry(name));
        jar.write(content);
        jar.closeEntry();
    }
}
