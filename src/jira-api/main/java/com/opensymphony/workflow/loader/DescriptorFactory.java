package com.opensymphony.workflow.loader;

/**
 * Makes workflow descriptors. Jira's build of the engine has it, because the constructors are not accessible there; the 2.7.0 on
 * Maven Central has not, so it is added here.
 */
public class DescriptorFactory {
    private static final DescriptorFactory FACTORY = new DescriptorFactory();

    public static DescriptorFactory getFactory() {
        return FACTORY;
    }

    public ActionDescriptor createActionDescriptor() {
        return new ActionDescriptor();
    }

    public ConditionDescriptor createConditionDescriptor() {
        return new ConditionDescriptor();
    }

    public ConditionsDescriptor createConditionsDescriptor() {
        return new ConditionsDescriptor();
    }

    public FunctionDescriptor createFunctionDescriptor() {
        return new FunctionDescriptor();
    }

    public ResultDescriptor createResultDescriptor() {
        return new ResultDescriptor();
    }

    public StepDescriptor createStepDescriptor() {
        return new StepDescriptor();
    }

    public ValidatorDescriptor createValidatorDescriptor() {
        return new ValidatorDescriptor();
    }
}
