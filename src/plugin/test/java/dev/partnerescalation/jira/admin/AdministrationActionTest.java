package dev.partnerescalation.jira.admin;

import static com.google.common.truth.Truth.assertThat;
import static com.google.common.truth.Truth.assertWithMessage;

import com.atlassian.jira.security.request.RequestMethod;
import com.atlassian.jira.security.request.SupportedMethods;
import com.atlassian.jira.security.xsrf.RequiresXsrfCheck;
import com.atlassian.sal.api.websudo.WebSudoRequired;
import java.lang.reflect.Method;
import java.util.List;
import java.util.Set;
import java.util.stream.Stream;
import org.junit.Test;

/** What holds for every page for administrators. */
public final class AdministrationActionTest {

    private static final List<Class<? extends AdministrationAction>> ACTIONS = List.of(
            PartnerEscalationSetupAction.class,
            PartnerEscalationVersionsAction.class,
            PartnerEscalationWorkflowsAction.class);
    private static final Set<String> READING = Set.of("doDefault", "doExecute");

    @Test
    public void everyActionAsksForThePasswordAgain() {
        for (Class<?> action : ACTIONS) {
            assertWithMessage(action.getSimpleName())
                    .that(action.isAnnotationPresent(WebSudoRequired.class))
                    .isTrue();
        }
    }

    @Test
    public void commandsThatChangeSomethingDemandAPostWithAToken() {
        for (Class<?> action : ACTIONS) {
            List<Method> commands = commands(action);
            assertThat(commands.stream().map(Method::getName).toList()).containsAtLeastElementsIn(READING);
            assertThat(commands.size()).isGreaterThan(READING.size());
            for (Method command : commands) {
                assertWithMessage("only commands of the class itself are surely found by Jira: " + command)
                        .that(command.getDeclaringClass())
                        .isEqualTo(action);
                boolean writes = !READING.contains(command.getName());
                assertWithMessage(command.toString())
                        .that(command.getAnnotation(SupportedMethods.class).value())
                        .isEqualTo(new RequestMethod[] {writes ? RequestMethod.POST : RequestMethod.GET});
                assertWithMessage(command.toString())
                        .that(command.isAnnotationPresent(RequiresXsrfCheck.class))
                        .isEqualTo(writes);
            }
        }
    }

    /** The commands of the action itself and of its base class, as the web framework finds them. */
    private static List<Method> commands(Class<?> action) {
        return Stream.of(action.getMethods())
                .filter(method -> method.getName().matches("do[A-Z].*") && method.getParameterCount() == 0)
                .toList();
    }
}
