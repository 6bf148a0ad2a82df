package dev.partnerescalation.jira.panel;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** Puts the box together that says what to do next. */
final class NowBox {

    private static final String ICON = "aui-icon aui-icon-small aui-iconfont-";

    private final String style;
    private final String icon;
    private final String title;
    private String text = "";
    private final List<PanelView.Action> actions = new ArrayList<>();
    private final List<PanelView.Link> after = new ArrayList<>();

    private NowBox(String style, String icon, String title) {
        this.style = style;
        this.icon = icon;
        this.title = title;
    }

    /** Something is to be done. */
    static NowBox toDo(String title) {
        return new NowBox("pe-now", "", title);
    }

    /** Something good can be done. */
    static NowBox success(String title) {
        return new NowBox("pe-now pe-now-success", "", title);
    }

    /** Nothing is to be done by this reader. */
    static NowBox neutral(String title, String icon) {
        return new NowBox("pe-now pe-now-neutral", ICON + icon, title);
    }

    NowBox text(String sentence) {
        text = sentence;
        return this;
    }

    NowBox action(Optional<PanelView.Action> link) {
        link.ifPresent(actions::add);
        return this;
    }

    NowBox after(PanelView.Link link) {
        after.add(link);
        return this;
    }

    /** The one button that stands out. */
    static PanelView.Action primary(String text, String url) {
        return new PanelView.Action(text, url, "aui-button aui-button-primary");
    }

    static PanelView.Action button(String text, String url) {
        return new PanelView.Action(text, url, "aui-button");
    }

    /** A link that invites nobody. */
    static PanelView.Action quiet(String text, String url) {
        return new PanelView.Action(text, url, "pe-quiet");
    }

    PanelView.Now view() {
        return new PanelView.Now(
                true,
                style,
                !icon.isEmpty(),
                icon,
                title,
                !text.isEmpty(),
                text,
                !actions.isEmpty(),
                List.copyOf(actions),
                List.copyOf(after));
    }
}
