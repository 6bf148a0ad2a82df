package dev.partnerescalation.rules;

import static com.google.common.truth.Truth.assertThat;
import static dev.partnerescalation.rules.Cases.EXAMPLE_TYPE;
import static dev.partnerescalation.rules.Cases.issue;
import static dev.partnerescalation.rules.Cases.met;
import static dev.partnerescalation.rules.Cases.open;
import static dev.partnerescalation.rules.Cases.prepared;

import java.util.List;
import java.util.Locale;
import java.util.Set;
import org.junit.Test;

public final class ExamplesTest {

    private static final EscalationPolicy TWO =
            EscalationPolicy.builder().minimumExamples(2).minimumLinked(0).build();
    private static final IssueLocation OWN = new IssueLocation("http://jira:8080/jira", "SHOP-42", "10042");
    private static final String LINE = "Adobe case E-001234567 of 2 November";

    @Test
    public void oneLinkedIssueIsEnoughByDefault() {
        assertThat(found(issue("10001"))).isEqualTo(1);
        assertThat(Cases.judge(Check.EXAMPLES, prepared())).isEqualTo(met(Check.EXAMPLES));
        assertThat(Cases.judge(Check.EXAMPLES, prepared().examples(List.of())))
                .isEqualTo(open(Check.EXAMPLES, missing(1, 0), linked(1, 0)));
    }

    @Test
    public void anIssueCountsOnceHoweverOftenItIsLinked() {
        assertThat(found(issue("10001"), issue("10001"))).isEqualTo(1);
        assertThat(found(issue("10001"), new Example.LinkedIssue("10001", false, false, "10300", false)))
                .isEqualTo(1);
        assertThat(found(issue("10001"), issue("10002"))).isEqualTo(2);
    }

    @Test
    public void neitherTheEscalationItselfNorAnotherEscalationIsAnExample() {
        assertThat(found(new Example.LinkedIssue("10001", true, false, EXAMPLE_TYPE, false)))
                .isEqualTo(0);
        assertThat(found(new Example.LinkedIssue("10001", false, true, EXAMPLE_TYPE, false)))
                .isEqualTo(0);
    }

    @Test
    public void anyLinkTypeButSubTasksCountsWhenNoneIsConfigured() {
        assertThat(found(new Example.LinkedIssue("10001", false, false, "10999", false)))
                .isEqualTo(1);
        assertThat(found(new Example.LinkedIssue("10001", false, false, "10999", true)))
                .isEqualTo(0);
    }

    @Test
    public void onlyConfiguredLinkTypesCount() {
        EscalationPolicy configured =
                TWO.toBuilder().linkTypeIds(Set.of(EXAMPLE_TYPE, "10000")).build();
        assertThat(found(configured, "", issue("10001"))).isEqualTo(1);
        assertThat(found(configured, "", new Example.LinkedIssue("10001", false, false, "10999", false)))
                .isEqualTo(0);
        assertThat(found(configured, "", new Example.LinkedIssue("10001", false, false, "10000", true)))
                .isEqualTo(1);
    }

    @Test
    public void webLinksCountOncePerAddress() {
        assertThat(found(web("https://shop.example/order/1"))).isEqualTo(1);
        assertThat(found(web("https://shop.example/order/1"), web(" HTTPS://Shop.Example/order/1 ")))
                .isEqualTo(1);
        assertThat(found(web("https://shop.example"), web("https://shop.example/")))
                .isEqualTo(1);
        assertThat(found(web("https://shop.example/a"), web("https://shop.example/A")))
                .isEqualTo(2);
        assertThat(found(web("http://shop.example/a"), web("https://shop.example/a")))
                .isEqualTo(2);
        assertThat(found(web("https://shop.example?a"), web("https://shop.example?A")))
                .isEqualTo(2);
        assertThat(found(web("https://shop.example#a"), web("https://shop.example#A")))
                .isEqualTo(2);
        assertThat(found(web("http://shop.example"), issue("http://shop.example")))
                .isEqualTo(2);
    }

    @Test
    public void onlyAddressesOfTheWebWithAHostAreWebLinks() {
        for (String url : List.of(
                "",
                " ",
                "ftp://shop.example/1",
                "file:///etc/hosts",
                "javascript:alert(1)",
                "shop.example/1",
                "mailto:a@shop.example",
                "http:/shop.example",
                "https:shop.example/1",
                "https://",
                "http://",
                "https:///path/1",
                "https://?a=1",
                "https://#1",
                "https://.../1",
                "https://shop .example/1")) {
            assertThat(found(web(url))).isEqualTo(0);
        }
    }

    @Test
    public void anAddressIsTheSameHoweverItIsWritten() {
        assertThat(found(
                        web("https://shop.example/order-1"),
                        web("https://claire:x@shop.example:443/order-1"),
                        web("https://shop.example./%6Frder%2d1"),
                        web("https://shop.ex\u200bample/order\u3164-1")))
                .isEqualTo(1);
        assertThat(found(web("http://shop.example:80/1"), web("http://shop.example/1")))
                .isEqualTo(1);
        for (String other : List.of(
                "https://shop.example:444/order-1",
                "https://shop.example:80/order-1",
                "https://shop.example/order%2F1",
                "https://shop.example/order%5Z1",
                "https://shop.example/order%Z51",
                "https://shop.example/order%6",
                "https://shop.example/order%",
                "https://shop.example/order%00",
                "https://shop.example/order%80")) {
            assertThat(found(web("https://shop.example/order-1"), web(other))).isEqualTo(2);
        }
        assertThat(found(web("https://shop.example/%7E"), web("https://shop.example/~")))
                .isEqualTo(1);
        assertThat(found(web("https://shop.example/%6"), web("https://shop.example/%6f")))
                .isEqualTo(2);
        assertThat(found(web("https://shop.example/%5Z"), web("https://shop.example/O")))
                .isEqualTo(2);
        assertThat(found(web("https://shop.example/%E9"), web("https://shop.example/\u00e9")))
                .isEqualTo(2);
    }

    @Test
    public void aHostHasADotUnlessItIsThatOfThisJira() {
        for (String url : List.of(
                "http://a",
                "http://0",
                "http://a/case/1",
                "https://jira2/browse/SHOP-1",
                "http://x.y@jira2/1",
                "http://jira2:8080/1",
                "http://jira2./1",
                "http://.a/1",
                "http://[::1]/1")) {
            assertThat(foundAt(OWN, url)).isEqualTo(0);
        }
        for (String url : List.of(
                "http://jira/browse/SHOP-1",
                "https://JIRA:8443/browse/SHOP-1",
                "http://jira./wiki",
                "http://shop.example/1",
                "http://a.b")) {
            assertThat(foundAt(OWN, url)).isEqualTo(1);
        }
        assertThat(foundAt(IssueLocation.UNKNOWN, "http://jira/browse/SHOP-1")).isEqualTo(0);
        assertThat(foundAt(new IssueLocation("http://[::1]:8080", "SHOP-42", "10042"), "http://[::1]/1"))
                .isEqualTo(1);
    }

    @Test
    public void anAddressOfTheEscalationItselfIsNoExample() {
        for (String page : List.of(
                "/browse/SHOP-42",
                "/browse/shop-42?focusedId=1#comment-1",
                "/browse/SHOP%2D42",
                "/browse/SHOP-42/",
                "\\browse\\SHOP-42",
                "/projects/SHOP/issues/SHOP-42",
                "/issues/?jql=key=SHOP-42",
                "/secure/ViewIssue.jspa?id=10042",
                "/secure/EditIssue!default.jspa?x=1&id=10042&y",
                "/secure/AddComment.jspa?issueId=10042",
                "/rest/api/2/issue/10042",
                "/rest/partner-escalation/1.0/issue/SHOP-42/brief")) {
            assertThat(foundAt(OWN, "http://jira:8080/jira" + page)).isEqualTo(0);
            assertThat(foundAt(OWN, "HTTPS://user@Jira./x" + page)).isEqualTo(0);
            assertThat(foundAt(OWN, "https://other.example" + page)).isEqualTo(1);
        }
        for (String page : List.of(
                "/browse/SHOP-4",
                "/browse/SHOP-421",
                "/browse/WEBSHOP-42",
                "/browse/X-SHOP-42",
                "/browse/X_SHOP-42",
                "/browse/SHOP-42-1",
                "/secure/ViewIssue.jspa?id=100421",
                "/secure/ViewIssue.jspa?pid=10042",
                "/secure/ViewIssue.jspa?id=",
                "/rest/api/2/issue/",
                "/10042",
                "")) {
            assertThat(foundAt(OWN, "http://jira:8080/jira" + page)).isEqualTo(1);
        }
        assertThat(foundAt(new IssueLocation("http://jira", "", ""), "http://jira/issue/?id=&x=/"))
                .isEqualTo(1);
        assertThat(foundAt(new IssueLocation("http://jira", "", "7"), "http://jira/a?id=7"))
                .isEqualTo(0);
        assertThat(foundAt(new IssueLocation("http://jira", "A-7", ""), "http://jira/a-7"))
                .isEqualTo(0);
    }

    @Test
    public void aLineThatIsAnAddressCountsOnlyIfTheLinkWould() {
        assertThat(linesAt(OWN, "http://jira:8080/jira/browse/SHOP-42")).isEqualTo(0);
        assertThat(linesAt(OWN, "http://a/bcdefghijklmnopqrstuvw1")).isEqualTo(0);
        assertThat(linesAt(OWN, "http://jira:8080/jira/browse/SHOP-41")).isEqualTo(1);
        assertThat(linesAt(OWN, "see http://jira:8080/jira/browse/SHOP-42")).isEqualTo(1);
    }

    @Test
    public void webLinksCountOnlyIfThePolicyWantsThem() {
        EscalationPolicy issuesOnly = TWO.toBuilder().countWebLinks(false).build();
        assertThat(found(issuesOnly, "", web("https://shop.example/1"))).isEqualTo(0);
        assertThat(found(issuesOnly, "", issue("10001"))).isEqualTo(1);
    }

    @Test
    public void aLineCountsWithTwentyCharactersAndADigit() {
        assertThat(lines("1234567890 abcdefghi")).isEqualTo(1);
        assertThat(lines("1234567890 abcdefgh")).isEqualTo(0);
        assertThat(lines("one of the e-mails that we sent")).isEqualTo(0);
        assertThat(lines("1      2      3      4")).isEqualTo(0);
        assertThat(lines("1234567890 \u200b\u200b\u200b\u200babcdef ")).isEqualTo(0);
        assertThat(lines("\u0661 \ud83d\ude00\ud83d\ude00\ud83d\ude00\ud83d\ude00\ud83d\ude00 abcdefghij"))
                .isEqualTo(0);
        assertThat(lines("\u0661 \ud83d\ude00\ud83d\ude00\ud83d\ude00\ud83d\ude00\ud83d\ude00 abcdefghijkl"))
                .isEqualTo(1);
    }

    @Test
    public void equalLinesCountOnce() {
        assertThat(lines(LINE + "\n" + LINE)).isEqualTo(1);
        assertThat(lines(LINE + "\r\n\r\n\t" + LINE.toUpperCase(Locale.ROOT).replace(" ", "  ")))
                .isEqualTo(1);
        assertThat(lines(LINE + "\n" + LINE + ", order 100000042")).isEqualTo(2);
        assertThat(lines(LINE + "\n" + LINE.replace("a", "\u0430").replace("o", "o\u17b4\u0323")))
                .isEqualTo(1);
    }

    @Test
    public void aLineThatIsTheAddressOfAWebLinkIsTheSameExample() {
        assertThat(found(TWO, "https://shop.example/order/1", web("https://shop.example/order/1")))
                .isEqualTo(1);
        assertThat(found(TWO, "https://shop.example/order/2", web("https://shop.example/order/1")))
                .isEqualTo(2);
    }

    @Test
    public void linesAreExamplesButNotLinkedOnes() {
        EscalationPolicy standard = EscalationPolicy.standard();
        EscalationCase.Builder onlyLines = prepared().examples(List.of()).exampleReferences(LINE);
        assertThat(Cases.judge(Check.EXAMPLES, standard, onlyLines)).isEqualTo(open(Check.EXAMPLES, linked(1, 0)));
        assertThat(Cases.judge(
                        Check.EXAMPLES, standard.toBuilder().minimumLinked(0).build(), onlyLines))
                .isEqualTo(met(Check.EXAMPLES));
    }

    @Test
    public void bothMinimaAreReported() {
        EscalationPolicy strict =
                EscalationPolicy.builder().minimumExamples(4).minimumLinked(3).build();
        EscalationCase.Builder two = prepared().examples(List.of(issue("1"), issue("2")));
        assertThat(Cases.judge(Check.EXAMPLES, strict, two))
                .isEqualTo(open(Check.EXAMPLES, missing(4, 2), linked(3, 2)));
        assertThat(Cases.judge(Check.EXAMPLES, strict, two.exampleReferences(LINE)))
                .isEqualTo(open(Check.EXAMPLES, missing(4, 3), linked(3, 2)));
        assertThat(Cases.judge(Check.EXAMPLES, strict, two.examples(List.of(issue("1"), issue("2"), issue("3")))))
                .isEqualTo(met(Check.EXAMPLES));
    }

    @Test
    public void linksAddedOnTheScreenAreNamedOnlyWhenTheyWouldHelp() {
        EscalationCase.Builder pending = prepared().examplesPending(true);
        assertThat(Cases.judge(Check.EXAMPLES, pending)).isEqualTo(met(Check.EXAMPLES));
        assertThat(Cases.judge(Check.EXAMPLES, pending.examples(List.of())))
                .isEqualTo(
                        open(Check.EXAMPLES, missing(1, 0), linked(1, 0), Reason.general(ReasonCode.EXAMPLES_SCREEN)));
    }

    @Test
    public void aPolicyMayAskForNoExampleAtAll() {
        EscalationPolicy none =
                EscalationPolicy.builder().minimumExamples(0).minimumLinked(0).build();
        assertThat(Cases.judge(Check.EXAMPLES, none, prepared().examples(List.of())))
                .isEqualTo(met(Check.EXAMPLES));
    }

    private static int lines(String text) {
        return found(TWO, text);
    }

    private static int linesAt(IssueLocation location, String line) {
        return found(TWO, prepared().location(location).examples(List.of()).exampleReferences(line));
    }

    private static int foundAt(IssueLocation location, String url) {
        return found(TWO, prepared().location(location).examples(List.of(web(url))));
    }

    private static int found(Example... examples) {
        return found(TWO, "", examples);
    }

    /** How many examples were counted, as the reasons of a policy that wants two tell. */
    private static int found(EscalationPolicy policy, String lines, Example... examples) {
        return found(policy, prepared().examples(List.of(examples)).exampleReferences(lines));
    }

    private static int found(EscalationPolicy policy, EscalationCase.Builder escalation) {
        Finding finding = Cases.judge(Check.EXAMPLES, policy, escalation);
        return finding instanceof Finding.Open open
                ? (int) open.reasons().get(0).arguments().get(1)
                : 2;
    }

    private static Example web(String url) {
        return new Example.WebLink(url);
    }

    private static Reason missing(int wanted, int found) {
        return Reason.at(CaseField.EXAMPLE_REFERENCES, ReasonCode.EXAMPLES_MISSING, wanted, found);
    }

    private static Reason linked(int wanted, int found) {
        return Reason.general(ReasonCode.EXAMPLES_LINKED, wanted, found);
    }
}
