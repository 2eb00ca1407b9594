package org.affianca.testing.contract;

import java.util.ArrayList;
import java.util.List;
import org.objectweb.asm.Opcodes;
import org.objectweb.asm.Type;

/**
 * A REST resource is a component registered as itself with {@code @AreaResource}; its {@code @Path} is relative, because
 * it is served below {@code /api/areas/ID}.
 */
final class ResourcesAtHome implements Check {
    @Override
    public List<String> complaints(AreaFolder area) {
        List<String> complaints = new ArrayList<>();
        for (ClassFile file : area.classes()) {
            if (file.has(Names.AREA_RESOURCE)) {
                resource(file, complaints);
            } else if (file.has(Names.PATH) && (file.node().access & Opcodes.ACC_INTERFACE) == 0) {
                complaints.add(file.simpleName() + " has @Path but not @AreaResource: nobody would serve it");
            }
        }
        return complaints;
    }

    private static void resource(ClassFile file, List<String> complaints) {
        String path = file.value(Names.PATH, "value").toString();
        if (path.isEmpty() || path.startsWith("/") || path.contains("..") || path.matches("(api|areas)(/.*)?")) {
            complaints.add(file.simpleName() + ": @Path(\"" + path + "\") must be a path below the area's address");
        }
        boolean asItself = file.value(Names.COMPONENT, "service") instanceof List<?> services
                && services.equals(List.of(Type.getObjectType(file.node().name)));
        if (!asItself) {
            complaints.add(
                    file.simpleName() + ": a resource is a @Component(service = " + file.simpleName() + ".class)");
        }
        if ((file.node().access & Opcodes.ACC_PUBLIC) == 0) {
            complaints.add(file.simpleName() + ": a resource must be public");
        }
    }
}
