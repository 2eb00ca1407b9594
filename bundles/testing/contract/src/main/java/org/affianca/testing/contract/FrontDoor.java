package org.affianca.testing.contract;

import java.util.ArrayList;
import java.util.List;

/** An area has one package with {@code @Area}, its id is one lower-case word, and all its classes lie below. */
final class FrontDoor implements Check {
    @Override
    public List<String> complaints(AreaFolder area) {
        List<ClassFile> doors = area.frontDoors();
        if (doors.size() != 1) {
            return List.of(doors.size() + " packages say @Area; one must");
        }
        List<String> complaints = new ArrayList<>();
        if (!area.id().matches("[a-z][a-z0-9]{0,31}")) {
            complaints.add("'" + area.id() + "' is no area id: one lower-case word of at most 32 letters is");
        }
        String root = doors.get(0).packageName();
        area.classes().stream()
                .map(ClassFile::packageName)
                .distinct()
                .filter(name -> !name.equals(root) && !name.startsWith(root + "."))
                .forEach(name -> complaints.add("package " + name + " does not lie below " + root));
        return complaints;
    }
}
