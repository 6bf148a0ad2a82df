package dev.partnerescalation.host.page.form;

import dev.partnerescalation.host.issue.CommentLevels;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** The comment that can be written together with a change, and who may read it. */
record CommentInput(CommentLevels levels, long projectId) {

    FormComment view(SubmittedValues submitted, Map<String, String> errors) {
        String chosen = submitted.first(ScreenForm.LEVEL);
        List<FormChoice> offered = new ArrayList<>();
        offered.add(new FormChoice("", "", "All Users", chosen.isEmpty()));
        levels.offered(projectId)
                .forEach(level -> offered.add(new FormChoice(
                        "", level.value(), level.label(), level.value().equals(chosen))));
        return new FormComment(
                true,
                submitted.first(ScreenForm.COMMENT),
                offered,
                errors.getOrDefault(ScreenForm.COMMENT, ""),
                errors.getOrDefault(ScreenForm.LEVEL, ""));
    }

    /** The comment as an operation of REST; a blank one is none. */
    Optional<Map<String, Object>> operation(SubmittedValues submitted) {
        String body = submitted.first(ScreenForm.COMMENT);
        return body.isBlank()
                ? Optional.empty()
                : Optional.of(Map.of("add", levels.comment(body, submitted.first(ScreenForm.LEVEL))));
    }
}
