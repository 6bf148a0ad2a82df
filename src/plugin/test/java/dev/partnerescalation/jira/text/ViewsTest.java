package dev.partnerescalation.jira.text;

import static com.google.common.truth.Truth.assertThat;
import static org.junit.Assert.assertThrows;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.junit.Test;

public final class ViewsTest {

    private record Point(String text, boolean open) {}

    private record Page(String title, Point first, List<Point> points, List<String> notes) {}

    private record Wrong(Object value) {}

    @Test
    public void aRecordBecomesAMapOfPlainValues() {
        Page page = new Page("T", new Point("a", true), List.of(new Point("b", false)), List.of("n"));
        assertThat(Views.toMap(page))
                .containsExactly(
                        "title",
                        "T",
                        "first",
                        Map.of("text", "a", "open", true),
                        "points",
                        List.of(Map.of("text", "b", "open", false)),
                        "notes",
                        List.of("n"))
                .inOrder();
    }

    @Test
    public void whatATemplateCannotPrintIsRefusedByName() {
        for (Object value : new Object[] {1, Optional.of("x"), List.of(1), Map.of()}) {
            assertThat(assertThrows(IllegalArgumentException.class, () -> Views.toMap(new Wrong(value))))
                    .hasMessageThat()
                    .contains("Wrong.value");
        }
        assertThrows(IllegalArgumentException.class, () -> Views.toMap(new Wrong(null)));
    }
}
