package dev.partnerescalation.host.workflow;

import static com.google.common.truth.Truth.assertThat;
import static org.junit.Assert.assertThrows;

import com.opensymphony.workflow.loader.ActionDescriptor;
import com.opensymphony.workflow.loader.ConditionDescriptor;
import com.opensymphony.workflow.loader.ConditionalResultDescriptor;
import com.opensymphony.workflow.loader.ConditionsDescriptor;
import com.opensymphony.workflow.loader.DescriptorFactory;
import com.opensymphony.workflow.loader.JoinDescriptor;
import com.opensymphony.workflow.loader.SplitDescriptor;
import com.opensymphony.workflow.loader.StepDescriptor;
import com.opensymphony.workflow.loader.ValidatorDescriptor;
import com.opensymphony.workflow.loader.WorkflowDescriptor;
import org.junit.Test;

public class WorkflowXmlTest {

    @Test
    public void readsAWorkflowWithoutADoctype() {
        assertThat(WorkflowXml.read(Workflows.with("", "")).getSteps()).hasSize(2);
    }

    @Test
    public void neverLoadsADoctype() {
        String xml = "<!DOCTYPE workflow PUBLIC \"-//OpenSymphony Group//DTD OSWorkflow 2.8//EN\""
                + " \"http://127.0.0.1:1/nobody-listens.dtd\">" + Workflows.with("", "");

        assertThat(WorkflowXml.read(xml).getInitialActions()).hasSize(1);
    }

    @Test
    public void anExternalEntityStaysEmpty() {
        String xml = "<!DOCTYPE workflow [<!ENTITY secret SYSTEM \"file:///etc/passwd\">]>"
                + Workflows.with("<meta name=\"leak\">a&secret;b</meta>", "");

        assertThat(WorkflowXml.read(xml).getMetaAttributes()).containsEntry("leak", "ab");
    }

    @Test
    public void entitiesWithoutEndAreRefused() {
        StringBuilder entities = new StringBuilder("<!DOCTYPE workflow [<!ENTITY e0 \"laughing\">");
        for (int i = 1; i < 20; i++) {
            String before = "&e" + (i - 1) + ";";
            entities.append("<!ENTITY e")
                    .append(i)
                    .append(" \"")
                    .append(before.repeat(10))
                    .append("\">");
        }
        String xml = entities + "]>" + Workflows.with("<meta name=\"bomb\">&e19;</meta>", "");

        assertThrows(IllegalArgumentException.class, () -> WorkflowXml.read(xml));
    }

    @Test
    public void aCommonActionStaysCommon() {
        String xml = Workflows.with(
                "",
                "<common-actions>" + Workflows.action(7, "Close", 2) + "</common-actions>",
                "<common-action id=\"7\"/>");

        WorkflowDescriptor again = again(xml);

        assertThat(again.getCommonActions()).hasSize(1);
        assertThat(again.getStep(1).getAction(7))
                .isSameInstanceAs(again.getCommonActions().get(7));
        assertThat(WorkflowXml.write(again)).contains("<common-action id=\"7\"/>");
    }

    @Test
    public void aGlobalActionStaysGlobal() {
        WorkflowDescriptor again =
                again(Workflows.with("<global-actions>" + Workflows.action(9, "Stop", 2) + "</global-actions>", ""));

        assertThat(again.getGlobalActions()).hasSize(1);
        assertThat(again.getAction(9).getName()).isEqualTo("Stop");
    }

    @Test
    public void conditionalResultsKeepTheirConditionsValidatorsAndFunctions() {
        String result = "<result old-status=\"Old\" status=\"New\" step=\"2\"><conditions type=\"OR\">"
                + condition("a.First", "") + condition("a.Second", "negate=\"true\"")
                + "</conditions><validators>" + validator("a.Check") + "</validators><pre-functions>"
                + function("a.Before") + "</pre-functions><post-functions>" + function("a.After")
                + "</post-functions></result>";
        ActionDescriptor action = again(Workflows.actions("", result)).getAction(11);

        ConditionalResultDescriptor conditional =
                (ConditionalResultDescriptor) action.getConditionalResults().get(0);
        assertThat(conditional.getConditions()).hasSize(1);
        ConditionsDescriptor conditions =
                (ConditionsDescriptor) conditional.getConditions().get(0);
        assertThat(((ConditionDescriptor) conditions.getConditions().get(1)).isNegate())
                .isTrue();
        assertThat(conditional.getValidators()).hasSize(1);
        assertThat(conditional.getPreFunctions()).hasSize(1);
        assertThat(conditional.getPostFunctions()).hasSize(1);
        assertThat(conditional.getStep()).isEqualTo(2);
        assertThat(conditional.getOldStatus()).isEqualTo("Old");
    }

    @Test
    public void nestedConditionsKeepTheirDepth() {
        String restriction = "<restrict-to><conditions type=\"AND\">" + condition("a.Outer", "")
                + "<conditions type=\"OR\">" + condition("a.Inner", "") + "<conditions type=\"AND\">"
                + condition("a.Innermost", "") + "</conditions></conditions></conditions></restrict-to>";
        ActionDescriptor action = again(Workflows.actions(restriction, "")).getAction(11);

        ConditionsDescriptor outer =
                (ConditionsDescriptor) action.getRestriction().getConditions().get(0);
        ConditionsDescriptor inner =
                (ConditionsDescriptor) outer.getConditions().get(1);
        ConditionsDescriptor innermost =
                (ConditionsDescriptor) inner.getConditions().get(1);
        assertThat(outer.getType()).isEqualTo("AND");
        assertThat(inner.getType()).isEqualTo("OR");
        assertThat(innermost.getConditions()).hasSize(1);
    }

    @Test
    public void splitsAndJoinsKeepTheirResults() {
        String xml = Workflows.with(
                "",
                "",
                "",
                "<splits><split id=\"20\"><unconditional-result old-status=\"F\" status=\"S\" step=\"1\"/>"
                        + "<unconditional-result old-status=\"F\" status=\"S\" step=\"2\"/></split></splits>"
                        + "<joins><join id=\"30\"><conditions type=\"AND\">" + condition("a.Both", "")
                        + "</conditions><unconditional-result old-status=\"F\" status=\"S\" step=\"2\"/></join></joins>");

        WorkflowDescriptor again = again(xml);

        assertThat(((SplitDescriptor) again.getSplits().get(0)).getResults()).hasSize(2);
        JoinDescriptor join = again.getJoin(30);
        assertThat(join.getConditions()).hasSize(1);
        assertThat(join.getResult().getStep()).isEqualTo(2);
    }

    @Test
    public void anActionThatLeadsToASplitHasNoStep() {
        String split = "<splits><split id=\"20\"><unconditional-result old-status=\"F\" status=\"S\" step=\"2\"/>"
                + "</split></splits>";
        String action = "<action id=\"12\" name=\"Part\"><results>"
                + "<unconditional-result old-status=\"F\" status=\"S\" split=\"20\"/></results></action>";

        WorkflowDescriptor again = again(Workflows.with("", "", action, split));

        assertThat(again.getAction(12).getUnconditionalResult().getSplit()).isEqualTo(20);
        assertThat(WorkflowXml.write(again))
                .contains("<unconditional-result old-status=\"F\" status=\"S\" split=\"20\">");
    }

    @Test
    public void classNamesWrappedInLineBreaksStayAsTheyAre() {
        String wrapped = "<validator type=\"class\"><arg name=\"class.name\">\n    a.Check\n  </arg></validator>";
        ActionDescriptor action = again(Workflows.actions("<validators>" + wrapped + "</validators>", ""))
                .getAction(11);

        assertThat(((ValidatorDescriptor) action.getValidators().get(0)).getArgs())
                .containsEntry("class.name", "\n    a.Check\n  ");
    }

    @Test
    public void cdataAndJsonInArgumentsSurvive() {
        String function = "<function type=\"class\"><arg name=\"class.name\">a.Do</arg>"
                + "<arg name=\"json\"><![CDATA[{\"a\":\"<b>&\",\"c\":[1,2]}]]></arg></function>";
        ActionDescriptor action = again(Workflows.actions("", "", "<post-functions>" + function + "</post-functions>"))
                .getAction(11);

        assertThat(WorkflowXml.write(
                        again(Workflows.actions("", "", "<post-functions>" + function + "</post-functions>"))))
                .contains("{\"a\":\"&lt;b&gt;&amp;\",\"c\":[1,2]}");
        assertThat(action.getUnconditionalResult().getPostFunctions()).hasSize(1);
    }

    @Test
    public void ampersandsAndAngleBracketsInNamesAndMetasAreWelcome() {
        String action = "<action id=\"12\" name=\"A &amp; B &lt;c> &quot;d&quot;\">"
                + "<meta name=\"jira.description\">x &lt; y &amp;&amp; z\nsecond line</meta><results>"
                + "<unconditional-result old-status=\"F\" status=\"S\" step=\"2\"/></results></action>";

        ActionDescriptor again = again(Workflows.with("", "", action, "")).getAction(12);

        assertThat(again.getName()).isEqualTo("A & B <c> \"d\"");
        assertThat(again.getMetaAttributes()).containsEntry("jira.description", "x < y && z\nsecond line");
    }

    @Test
    public void theNameOfAValidatorIsNotLost() {
        String validators = "<validators><validator name=\"first &amp; only\" type=\"class\">"
                + "<arg name=\"class.name\">a.Check</arg></validator></validators>";

        String written = WorkflowXml.write(again(Workflows.actions(validators, "")));

        assertThat(written).contains("<validator name=\"first &amp; only\" type=\"class\">");
        assertThat(written).doesNotContain("id=\"-");
    }

    @Test
    public void writingTwiceGivesTheSameText() {
        String once = WorkflowXml.write(WorkflowXml.read(Workflows.actions("", "")));

        assertThat(WorkflowXml.write(WorkflowXml.read(once))).isEqualTo(once);
    }

    @Test
    public void flagsInCapitalsAreUnderstood() {
        String action = "<action id=\"12\" name=\"Last\" finish=\"TRUE\"><results>"
                + "<unconditional-result old-status=\"F\" status=\"S\" step=\"2\"/></results></action>";

        assertThat(again(Workflows.with("", "", action, "")).getAction(12).isFinish())
                .isTrue();
    }

    @Test
    public void whatAnAppAddsIsWritten() {
        WorkflowDescriptor workflow = WorkflowXml.read(Workflows.actions("", ""));
        ValidatorDescriptor validator = DescriptorFactory.getFactory().createValidatorDescriptor();
        validator.setType("class");
        put(validator, "class.name", "an.App");
        add(workflow.getAction(11), validator);

        ValidatorDescriptor again = (ValidatorDescriptor)
                again(WorkflowXml.write(workflow)).getAction(11).getValidators().get(0);

        assertThat(again.getArgs()).containsExactly("class.name", "an.App");
    }

    @Test
    public void twoActionsWithOneIdAreRefused() {
        String twice = Workflows.action(12, "One", 2) + Workflows.action(12, "Two", 2);

        assertThat(refusal(Workflows.with("", "", twice, "")))
                .isEqualTo("Two of the workflow's actions have the id 12");
    }

    @Test
    public void anActionIntoTheVoidIsRefused() {
        assertThat(refusal(Workflows.with("", "", Workflows.action(12, "Away", 99), "")))
                .isEqualTo("Action 12 leads to step 99, which does not exist");
    }

    @Test
    public void somethingElseIsRefused() {
        assertThat(refusal("<html/>")).contains("Not a workflow");
        assertThat(refusal("<workflow>")).contains("not well-formed");
        assertThat(refusal("<workflow><initial-actions/></workflow>")).isEqualTo("The workflow has no <steps>");
    }

    @Test
    public void aCharacterThatXmlCannotHoldIsRefused() {
        WorkflowDescriptor workflow = WorkflowXml.read(Workflows.actions("", ""));
        workflow.getAction(11).setName("bell \u0007");

        assertThrows(IllegalArgumentException.class, () -> WorkflowXml.write(workflow));
    }

    @Test
    public void theStatusOfAStepIsItsMeta() {
        StepDescriptor step = WorkflowXml.read(Workflows.with("", "")).getStep(2);

        assertThat(WorkflowXml.statusId(step)).isEqualTo(6);
    }

    @Test
    public void aStatusThatIsNoNumberGetsASentence() {
        String xml = Workflows.with("", "")
                .replace("<meta name=\"jira.status.id\">6<", "<meta name=\"jira.status.id\">done<");
        StepDescriptor step = WorkflowXml.read(xml).getStep(2);

        assertThat(assertThrows(IllegalArgumentException.class, () -> WorkflowXml.statusId(step)))
                .hasMessageThat()
                .isEqualTo("Step 2 has the jira.status.id \"done\", which is no number");
    }

    @Test
    public void numbersThatAreNoneGetASentence() {
        assertThat(refusal(Workflows.with("", "").replace("<step id=\"2\"", "<step id=\"two\"")))
                .isEqualTo("The id \"two\" of <step> in the workflow is no number");
        assertThat(refusal(
                        Workflows.actions("", "").replace("status=\"Open\" step=\"2\"", "status=\"Open\" step=\"x\"")))
                .isEqualTo("The step \"x\" of <unconditional-result> in the workflow is no number");
    }

    @Test
    public void conditionsWithoutATypeStayWithoutOne() {
        String restriction = "<restrict-to><conditions>" + condition("a.Only", "") + "</conditions></restrict-to>";

        assertThat(WorkflowXml.write(WorkflowXml.read(Workflows.actions(restriction, ""))))
                .contains("<conditions>");
    }

    private static WorkflowDescriptor again(String xml) {
        return WorkflowXml.read(WorkflowXml.write(WorkflowXml.read(xml)));
    }

    private static String refusal(String xml) {
        return assertThrows(IllegalArgumentException.class, () -> WorkflowXml.read(xml))
                .getMessage();
    }

    @SuppressWarnings("unchecked") // raw and live, as apps use it
    private static void put(ValidatorDescriptor validator, String name, String value) {
        validator.getArgs().put(name, value);
    }

    @SuppressWarnings("unchecked") // raw and live, as apps use it
    private static void add(ActionDescriptor action, ValidatorDescriptor validator) {
        action.getValidators().add(validator);
    }

    private static String condition(String className, String more) {
        return "<condition type=\"class\" " + more + "><arg name=\"class.name\">" + className + "</arg></condition>";
    }

    private static String validator(String className) {
        return "<validator name=\"\" type=\"class\"><arg name=\"class.name\">" + className + "</arg></validator>";
    }

    private static String function(String className) {
        return "<function type=\"class\"><arg name=\"class.name\">" + className + "</arg></function>";
    }
}
