package dev.partnerescalation.host.osgi.weaving;

import static com.google.common.truth.Truth.assertThat;
import static org.junit.Assert.assertThrows;

import com.atlassian.jira.issue.Issue;
import dev.partnerescalation.host.api.RefusedCalls;
import java.io.IOException;
import java.io.InputStream;
import java.lang.reflect.Proxy;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.junit.Test;
import org.objectweb.asm.ClassWriter;
import org.objectweb.asm.MethodVisitor;
import org.objectweb.asm.Opcodes;
import org.osgi.framework.Bundle;
import org.osgi.framework.hooks.weaving.WeavingException;
import org.osgi.framework.hooks.weaving.WovenClass;
import org.osgi.framework.wiring.BundleWiring;

public final class UndeclaredCallHookTest {

    private static final String PACKAGE = "dev.partnerescalation.host.osgi.undeclared";

    private final RefusedCalls refusedCalls = new RefusedCalls();
    private final List<String> imports = new ArrayList<>();
    private final List<byte[]> rewritten = new ArrayList<>();

    /** Uses what is declared, with what it inherits from the JDK. */
    static final class Plain {
        static String describe(Issue issue, com.atlassian.jira.workflow.WorkflowException fault) {
            return issue.getKey()
                    + issue.hashCode()
                    + issue
                    + fault.getMessage()
                    + List.of(issue).size();
        }
    }

    @Test
    public void aClassWithoutUndeclaredCallsIsLeftAsItIs() throws IOException {
        new UndeclaredCallHook(refusedCalls, bundle -> true).weave(woven(bytes(Plain.class)));

        assertThat(rewritten).isEmpty();
        assertThat(imports).isEmpty();
    }

    @Test
    public void aClassWithAnUndeclaredCallIsRewrittenAndReachesTheRefusal() {
        new UndeclaredCallHook(refusedCalls, bundle -> true).weave(woven(calling("getVotes")));

        assertThat(rewritten).hasSize(1);
        assertThat(imports).containsExactly(PACKAGE);
        assertThat(refusedCalls.calls()).isEmpty();
    }

    @Test
    public void bundlesThatAreNoAppsAreLeftAsTheyAre() {
        new UndeclaredCallHook(refusedCalls, bundle -> false).weave(woven(calling("getVotes")));

        assertThat(rewritten).isEmpty();
    }

    @Test
    public void aClassThatCannotBeReadIsNamedAndTheHookStays() {
        UndeclaredCallHook hook = new UndeclaredCallHook(refusedCalls, bundle -> true);

        assertThat(assertThrows(WeavingException.class, () -> hook.weave(woven(new byte[] {1, 2, 3}))))
                .hasMessageThat()
                .contains("tiny.Woven");
    }

    private static byte[] bytes(Class<?> type) throws IOException {
        try (InputStream file =
                type.getClassLoader().getResourceAsStream(type.getName().replace('.', '/') + ".class")) {
            return file.readAllBytes();
        }
    }

    private static byte[] calling(String member) {
        ClassWriter writer = new ClassWriter(ClassWriter.COMPUTE_MAXS);
        writer.visit(Opcodes.V17, Opcodes.ACC_PUBLIC, "tiny/Woven", null, "java/lang/Object", null);
        MethodVisitor method =
                writer.visitMethod(Opcodes.ACC_STATIC, "run", "(Lcom/atlassian/jira/issue/Issue;)V", null, null);
        method.visitCode();
        method.visitVarInsn(Opcodes.ALOAD, 0);
        method.visitMethodInsn(Opcodes.INVOKEINTERFACE, "com/atlassian/jira/issue/Issue", member, "()V", true);
        method.visitInsn(Opcodes.RETURN);
        method.visitMaxs(0, 0);
        method.visitEnd();
        writer.visitEnd();
        return writer.toByteArray();
    }

    private WovenClass woven(byte[] file) {
        Bundle bundle = fake(Bundle.class, Map.of("getBundleId", 7L));
        BundleWiring wiring = fake(
                BundleWiring.class,
                Map.of("getBundle", bundle, "getClassLoader", getClass().getClassLoader()));
        return (WovenClass) Proxy.newProxyInstance(
                getClass().getClassLoader(),
                new Class<?>[] {WovenClass.class},
                (proxy, member, arguments) -> switch (member.getName()) {
                    case "getBundleWiring" -> wiring;
                    case "getBytes" -> file;
                    case "getClassName" -> "tiny.Woven";
                    case "getDynamicImports" -> imports;
                    case "setBytes" -> {
                        rewritten.add((byte[]) arguments[0]);
                        yield null;
                    }
                    default -> throw new AssertionError(member);
                });
    }

    private static <T> T fake(Class<T> type, Map<String, ?> answers) {
        return type.cast(Proxy.newProxyInstance(
                type.getClassLoader(),
                new Class<?>[] {type},
                (proxy, member, arguments) -> answers.get(member.getName())));
    }
}
