package org.affianca.testing.contract;

import java.util.Arrays;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import org.objectweb.asm.Type;
import org.objectweb.asm.tree.AbstractInsnNode;
import org.objectweb.asm.tree.ClassNode;
import org.objectweb.asm.tree.LdcInsnNode;
import org.objectweb.asm.tree.MethodInsnNode;
import org.objectweb.asm.tree.MethodNode;
import org.objectweb.asm.tree.analysis.Analyzer;
import org.objectweb.asm.tree.analysis.AnalyzerException;
import org.objectweb.asm.tree.analysis.Frame;
import org.objectweb.asm.tree.analysis.SourceInterpreter;
import org.objectweb.asm.tree.analysis.SourceValue;

/**
 * The codes of the reasons an area gives: of what its steps need, and constants that reach {@code Because}, {@code Verdict},
 * {@code Reasons}, {@code Advice} or {@code Flaw} as their code. A code put together at run time cannot be seen here.
 */
final class ReasonsUsed {
    /** Which argument is the code, by owner and method. */
    private static final Map<String, Integer> PLACE = Map.of(
            "org/affianca/api/Because.of", 0,
            "org/affianca/api/Because.<init>", 0,
            "org/affianca/api/Verdict.no", 0,
            "org/affianca/api/Reasons.when", 1,
            "org/affianca/api/Advice.against", 0,
            "org/affianca/api/Advice.unclear", 0,
            "org/affianca/api/problem/Flaw.at", 1);

    private ReasonsUsed() {}

    static Set<String> by(AreaFolder area) {
        Set<String> codes = new TreeSet<>();
        area.descriptor().services().stream()
                .flatMap(service -> service.steps().stream())
                .forEach(step -> codes.addAll(step.needs().keySet()));
        for (ClassFile file : area.classes()) {
            for (MethodNode method : file.node().methods) {
                collect(file.node(), method, codes);
            }
        }
        return codes;
    }

    private static void collect(ClassNode owner, MethodNode method, Set<String> codes) {
        Frame<SourceValue>[] frames;
        try {
            frames = new Analyzer<>(new SourceInterpreter()).analyze(owner.name, method);
        } catch (AnalyzerException fault) {
            throw new IllegalStateException("reading " + owner.name + "." + method.name, fault);
        }
        AbstractInsnNode[] steps = method.instructions.toArray();
        for (int i = 0; i < steps.length; i++) {
            // Frames are null where the code cannot be reached.
            if (steps[i] instanceof MethodInsnNode call && frames[i] != null) {
                Integer place = PLACE.get(call.owner + "." + call.name);
                if (place != null) {
                    argument(frames[i], call, place).insns.stream()
                            .filter(LdcInsnNode.class::isInstance)
                            .map(ldc -> ((LdcInsnNode) ldc).cst.toString())
                            .forEach(codes::add);
                }
            }
        }
    }

    private static SourceValue argument(Frame<SourceValue> frame, MethodInsnNode call, int place) {
        int count = (int) Arrays.stream(Type.getArgumentTypes(call.desc)).count();
        return frame.getStack(frame.getStackSize() - count + place);
    }
}
