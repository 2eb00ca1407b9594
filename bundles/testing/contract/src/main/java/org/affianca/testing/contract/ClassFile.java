package org.affianca.testing.contract;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Stream;
import org.objectweb.asm.ClassReader;
import org.objectweb.asm.Opcodes;
import org.objectweb.asm.commons.ClassRemapper;
import org.objectweb.asm.commons.Remapper;
import org.objectweb.asm.tree.AnnotationNode;
import org.objectweb.asm.tree.ClassNode;

/** A class as its file has it: read, not loaded, so that annotations kept only in class files are seen too. */
record ClassFile(ClassNode node, byte[] bytes) {
    static ClassFile read(Path file) {
        try {
            byte[] bytes = Files.readAllBytes(file);
            ClassNode node = new ClassNode();
            new ClassReader(bytes).accept(node, ClassReader.SKIP_DEBUG);
            return new ClassFile(node, bytes);
        } catch (IOException fault) {
            throw new UncheckedIOException("reading " + file, fault);
        }
    }

    String name() {
        return node.name.replace('/', '.');
    }

    String simpleName() {
        return name().substring(name().lastIndexOf('.') + 1);
    }

    String packageName() {
        return name().substring(0, Math.max(0, name().lastIndexOf('.')));
    }

    boolean has(String annotation) {
        return annotation(annotation).isPresent();
    }

    /** A value of an annotation; empty text when it is left to its default. */
    Object value(String annotation, String name) {
        List<Object> values = annotation(annotation)
                .flatMap(a -> Optional.ofNullable(a.values))
                .orElse(List.of());
        int at = values.indexOf(name);
        return at < 0 ? "" : values.get(at + 1);
    }

    private Optional<AnnotationNode> annotation(String name) {
        return Stream.of(Optional.ofNullable(node.visibleAnnotations), Optional.ofNullable(node.invisibleAnnotations))
                .flatMap(Optional::stream)
                .flatMap(List::stream)
                .filter(annotation -> annotation.desc.equals(name))
                .findFirst();
    }

    /** The full names of all classes it mentions, annotations included. */
    Set<String> mentions() {
        Set<String> names = new TreeSet<>();
        Remapper collector = new Remapper(Opcodes.ASM9) {
            @Override
            public String map(String internalName) {
                names.add(internalName.replace('/', '.'));
                return internalName;
            }
        };
        new ClassReader(bytes).accept(new ClassRemapper(new ClassNode(), collector), 0);
        return names;
    }
}
