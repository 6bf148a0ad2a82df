package dev.partnerescalation.host.workflow;

import com.opensymphony.workflow.loader.ActionDescriptor;
import com.opensymphony.workflow.loader.ConditionDescriptor;
import com.opensymphony.workflow.loader.ConditionalResultDescriptor;
import com.opensymphony.workflow.loader.ConditionsDescriptor;
import com.opensymphony.workflow.loader.FunctionDescriptor;
import com.opensymphony.workflow.loader.JoinDescriptor;
import com.opensymphony.workflow.loader.PermissionDescriptor;
import com.opensymphony.workflow.loader.RegisterDescriptor;
import com.opensymphony.workflow.loader.RestrictionDescriptor;
import com.opensymphony.workflow.loader.ResultDescriptor;
import com.opensymphony.workflow.loader.SplitDescriptor;
import com.opensymphony.workflow.loader.StepDescriptor;
import com.opensymphony.workflow.loader.ValidatorDescriptor;
import com.opensymphony.workflow.loader.WorkflowDescriptor;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.function.Consumer;

/** One workflow as text, in the order of elements of the public DTD 2.8; used once. */
final class WorkflowWriter {

    private final XmlText xml = new XmlText();
    private Map<?, ?> commonActions = Map.of();

    String write(WorkflowDescriptor workflow) {
        commonActions = workflow.getCommonActions();
        xml.line("<?xml version=\"1.0\" encoding=\"UTF-8\"?>");
        xml.line("<!DOCTYPE workflow PUBLIC \"-//OpenSymphony Group//DTD OSWorkflow 2.8//EN\""
                + " \"http://www.opensymphony.com/osworkflow/workflow_2_8.dtd\">");
        xml.open("workflow");
        metas(workflow.getMetaAttributes());
        group("registers", workflow.getRegisters(), register -> register((RegisterDescriptor) register));
        triggers(workflow.getTriggerFunctions());
        xml.open("initial-actions");
        actions(workflow.getInitialActions());
        xml.close("initial-actions");
        group("global-actions", workflow.getGlobalActions(), action -> action((ActionDescriptor) action));
        group("common-actions", new TreeMap<>(commonActions).values(), action -> action((ActionDescriptor) action));
        xml.open("steps");
        each(workflow.getSteps(), step -> step((StepDescriptor) step));
        xml.close("steps");
        group("splits", workflow.getSplits(), split -> split((SplitDescriptor) split));
        group("joins", workflow.getJoins(), join -> join((JoinDescriptor) join));
        xml.close("workflow");
        return xml.text();
    }

    private void group(String name, Collection<?> members, Consumer<Object> one) {
        if (!members.isEmpty()) {
            xml.open(name);
            members.forEach(one);
            xml.close(name);
        }
    }

    private static void each(List<?> members, Consumer<Object> one) {
        members.forEach(one);
    }

    private void metas(Map<?, ?> metas) {
        new TreeMap<>(metas).forEach((name, value) -> xml.leaf("meta", value, "name", name));
    }

    private void args(Map<?, ?> args) {
        new TreeMap<>(args).forEach((name, value) -> xml.leaf("arg", value, "name", name));
    }

    private void register(RegisterDescriptor register) {
        xml.open(
                "register",
                "type",
                register.getType(),
                "variable-name",
                register.getVariableName(),
                "id",
                id(register.hasId(), register.getId()));
        args(register.getArgs());
        xml.close("register");
    }

    private void triggers(Map<?, ?> triggers) {
        if (triggers.isEmpty()) {
            return;
        }
        xml.open("trigger-functions");
        new TreeMap<>(triggers).forEach((id, function) -> {
            xml.open("trigger-function", "id", id);
            function((FunctionDescriptor) function);
            xml.close("trigger-function");
        });
        xml.close("trigger-functions");
    }

    private void actions(List<?> actions) {
        actions.forEach(action -> action((ActionDescriptor) action));
    }

    private void action(ActionDescriptor action) {
        xml.open(
                "action",
                "id",
                action.getId(),
                "name",
                action.getName(),
                "view",
                empty(action.getView()) ? null : action.getView(),
                "auto",
                action.getAutoExecute() ? "true" : null,
                "finish",
                action.isFinish() ? "true" : null);
        metas(action.getMetaAttributes());
        restriction(action.getRestriction());
        validators(action.getValidators());
        functions("pre-functions", action.getPreFunctions());
        xml.open("results");
        each(action.getConditionalResults(), result -> conditionalResult((ConditionalResultDescriptor) result));
        result("unconditional-result", action.getUnconditionalResult());
        xml.close("results");
        functions("post-functions", action.getPostFunctions());
        xml.close("action");
    }

    private void restriction(RestrictionDescriptor restriction) {
        if (restriction != null && !restriction.getConditions().isEmpty()) {
            xml.open("restrict-to");
            allConditions(restriction.getConditions());
            xml.close("restrict-to");
        }
    }

    private void allConditions(List<?> groups) {
        groups.forEach(group -> conditions((ConditionsDescriptor) group));
    }

    private void conditions(ConditionsDescriptor conditions) {
        xml.open("conditions", "type", empty(conditions.getType()) ? null : conditions.getType());
        for (Object member : conditions.getConditions()) {
            if (member instanceof ConditionsDescriptor nested) {
                conditions(nested);
            } else {
                condition((ConditionDescriptor) member);
            }
        }
        xml.close("conditions");
    }

    private void condition(ConditionDescriptor condition) {
        xml.open(
                "condition",
                "id",
                id(condition.hasId(), condition.getId()),
                "name",
                empty(condition.getName()) ? null : condition.getName(),
                "negate",
                condition.isNegate() ? "true" : null,
                "type",
                condition.getType());
        args(condition.getArgs());
        xml.close("condition");
    }

    private void validators(List<?> validators) {
        group("validators", validators, member -> {
            ValidatorDescriptor validator = (ValidatorDescriptor) member;
            xml.open(
                    "validator",
                    "id",
                    id(validator.hasId(), validator.getId()),
                    "name",
                    validator instanceof NamedValidators.NamedValidator named ? named.name() : "",
                    "type",
                    validator.getType());
            args(validator.getArgs());
            xml.close("validator");
        });
    }

    private void functions(String name, List<?> functions) {
        group(name, functions, function -> function((FunctionDescriptor) function));
    }

    private void function(FunctionDescriptor function) {
        xml.open(
                "function",
                "id",
                id(function.hasId(), function.getId()),
                "name",
                empty(function.getName()) ? null : function.getName(),
                "type",
                function.getType());
        args(function.getArgs());
        xml.close("function");
    }

    private void conditionalResult(ConditionalResultDescriptor result) {
        openResult("result", result);
        allConditions(result.getConditions());
        bodyOf(result);
        xml.close("result");
    }

    private void result(String name, ResultDescriptor result) {
        openResult(name, result);
        bodyOf(result);
        xml.close(name);
    }

    private void openResult(String name, ResultDescriptor result) {
        boolean elsewhere = result.getSplit() != 0 || result.getJoin() != 0;
        xml.open(
                name,
                "id",
                id(result.hasId(), result.getId()),
                "old-status",
                result.getOldStatus(),
                "status",
                empty(result.getStatus()) ? null : result.getStatus(),
                "step",
                elsewhere ? null : result.getStep(),
                "owner",
                empty(result.getOwner()) ? null : result.getOwner(),
                "split",
                result.getSplit() == 0 ? null : result.getSplit(),
                "join",
                result.getJoin() == 0 ? null : result.getJoin(),
                "due-date",
                empty(result.getDueDate()) ? null : result.getDueDate());
    }

    private void bodyOf(ResultDescriptor result) {
        validators(result.getValidators());
        functions("pre-functions", result.getPreFunctions());
        functions("post-functions", result.getPostFunctions());
    }

    private void step(StepDescriptor step) {
        xml.open("step", "id", step.getId(), "name", step.getName());
        metas(step.getMetaAttributes());
        functions("pre-functions", step.getPreFunctions());
        group(
                "external-permissions",
                step.getPermissions(),
                permission -> permission((PermissionDescriptor) permission));
        if (!step.getActions().isEmpty()) {
            xml.open("actions");
            actionsOfStep(step.getActions());
            xml.close("actions");
        }
        functions("post-functions", step.getPostFunctions());
        xml.close("step");
    }

    private void actionsOfStep(List<?> actions) {
        actions.stream()
                .filter(this::isCommon)
                .forEach(action -> xml.leaf("common-action", null, "id", ((ActionDescriptor) action).getId()));
        actions.stream().filter(action -> !isCommon(action)).forEach(action -> action((ActionDescriptor) action));
    }

    private boolean isCommon(Object action) {
        return commonActions.containsKey(((ActionDescriptor) action).getId());
    }

    private void permission(PermissionDescriptor permission) {
        xml.open("permission", "id", id(permission.hasId(), permission.getId()), "name", permission.getName());
        restriction(permission.getRestriction());
        xml.close("permission");
    }

    private void split(SplitDescriptor split) {
        xml.open("split", "id", split.getId());
        each(split.getResults(), result -> result("unconditional-result", (ResultDescriptor) result));
        xml.close("split");
    }

    private void join(JoinDescriptor join) {
        xml.open("join", "id", join.getId());
        allConditions(join.getConditions());
        result("unconditional-result", join.getResult());
        xml.close("join");
    }

    private static Object id(boolean has, int id) {
        return has && id != 0 ? id : null;
    }

    private static boolean empty(String text) {
        return text == null || text.isEmpty();
    }
}
