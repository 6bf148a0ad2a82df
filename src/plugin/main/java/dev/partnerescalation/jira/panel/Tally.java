package dev.partnerescalation.jira.panel;

import dev.partnerescalation.jira.readiness.CheckState;
import dev.partnerescalation.jira.readiness.JudgedCheck;
import dev.partnerescalation.rules.Mode;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;

/** How many checks there are of which kind. Those that block never change in number, whatever becomes of them. */
record Tally(List<JudgedCheck> checks) {

    private static final double CIRCLE = 2 * Math.PI * 20;
    private static final String TICK = "M16 24.5l5.5 5.5L32 19";
    private static final String DASH = "M16 24h16";

    int all() {
        return (int) checks.stream().filter(check -> check.mode() == Mode.BLOCK).count();
    }

    int done() {
        return all() - count(CheckState.OPEN) - count(CheckState.WAITING) - count(CheckState.LATER);
    }

    private int count(CheckState state) {
        return (int) checks.stream()
                .filter(check -> check.mode() == Mode.BLOCK && check.state() == state)
                .count();
    }

    private int recommended() {
        return (int) checks.stream()
                .filter(check -> check.state() == CheckState.RECOMMENDED)
                .count();
    }

    /** The ring with the number in it, or with a tick when nothing is missing. */
    PanelView.Ring ring(PanelRequest request) {
        String label = request.text("progress", done(), all());
        double arc = all() == 0 ? 0 : CIRCLE * done() / all();
        boolean full = done() == all();
        return new PanelView.Ring(
                label,
                done() > 0,
                String.format(Locale.ROOT, "%.1f %.1f", arc, CIRCLE),
                !full,
                full ? "" : done() + "/" + all(),
                full ? TICK : "");
    }

    /** A full ring with a tick, for what is settled. */
    static PanelView.Ring tick(String label) {
        return sign(label, TICK);
    }

    /** A full ring with a dash, for what was given up. */
    static PanelView.Ring dash(String label) {
        return sign(label, DASH);
    }

    private static PanelView.Ring sign(String label, String path) {
        return new PanelView.Ring(
                label, true, String.format(Locale.ROOT, "%.1f %.1f", CIRCLE, CIRCLE), false, "", path);
    }

    /** The numbers in one sentence; kinds that do not occur are left out. */
    String sentence(PanelRequest request) {
        List<String> parts = new ArrayList<>();
        add(parts, "count.missing", count(CheckState.OPEN), request);
        add(parts, "count.waiting", count(CheckState.WAITING), request);
        add(parts, "count.later", count(CheckState.LATER), request);
        if (parts.isEmpty()) {
            parts.add(request.text("count.all"));
        }
        add(parts, "count.recommended", recommended(), request);
        return String.join(", ", parts);
    }

    /** Another beginning, and behind it what is recommended. */
    String sentence(String beginning, PanelRequest request) {
        List<String> parts = new ArrayList<>(List.of(beginning));
        add(parts, "count.recommended", recommended(), request);
        return String.join(", ", parts);
    }

    private static void add(List<String> parts, String key, int count, PanelRequest request) {
        if (count > 0) {
            parts.add(request.text(key, count));
        }
    }
}
