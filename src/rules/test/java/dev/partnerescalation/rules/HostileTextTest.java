package dev.partnerescalation.rules;

import static com.google.common.truth.Truth.assertThat;

import java.util.List;
import java.util.stream.IntStream;
import org.junit.Test;

/** Somebody may type anything; nothing of it may stop the judge. A quadratic step would make this test take minutes. */
public final class HostileTextTest {

    private static final int SIZE = 50_000;

    @Test
    public void largeTextsOfAnyKindAreJudged() {
        for (String part : List.of(
                "a",
                "ab ",
                " ",
                "n/a ",
                "see above ",
                "asdf",
                "{",
                "{a",
                "{a:",
                "{code:",
                "{{a}",
                "[a|",
                "[||||||||||||||||||||",
                "!",
                "!a.b|",
                "!a.b ",
                "h1.",
                "h1. ",
                "\nh1.",
                "\u0301\u0323",
                "a\u0315\u0301\u0323",
                "\u200b",
                "\ud83d\ude00",
                "\u202e\u05d0",
                "\ud800",
                "\ufdfa",
                "\ufdfa a",
                "\u0430\u17b4 b",
                "\u24d0",
                "\ud55c",
                "12 ",
                "https://a/1\n")) {
            String text = part.repeat(SIZE / part.length());
            Readiness readiness = EscalationPolicy.standard()
                    .judge(Cases.prepared()
                            .description(text)
                            .scopeNotes(text)
                            .contactNotes("x" + text)
                            .exampleReferences(text)
                            .englishSummary(text + "y")
                            .build());
            assertThat(readiness.isReady()).isFalse();
        }
    }

    @Test
    public void tenThousandLinksAreCountedOnceEach() {
        List<Example> links = IntStream.range(0, 10_000)
                .<Example>mapToObj(number -> Cases.issue(String.valueOf(number / 2)))
                .toList();
        EscalationPolicy policy = EscalationPolicy.builder().minimumExamples(50).build();
        assertThat(Cases.judge(Check.EXAMPLES, policy, Cases.prepared().examples(links)))
                .isEqualTo(Cases.met(Check.EXAMPLES));
    }
}
