package dev.partnerescalation.host.page.form;

import dev.partnerescalation.host.fault.Fault;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Predicate;
import java.util.stream.Stream;

/**
 * The fields of one screen for one person and one issue, new or old: how a template prints them, and what REST would have been sent
 * for what was typed. Unchanged fields are not sent, so a form never changes what it does not show exactly.
 */
final class ScreenForm {

    static final String COMMENT = "comment";
    static final String LEVEL = "commentLevel";

    private final List<Tab> tabs;
    private final InputValues values;
    private final FieldLabels labels;
    private final FormLinks links;
    private final Optional<CommentInput> comment;

    /** A tab with the fields that the person can fill in. */
    record Tab(String name, List<FormField> formFields) {}

    /** @param comment empty for those who must not comment here */
    ScreenForm(
            List<Tab> tabs, InputValues values, FieldLabels labels, FormLinks links, Optional<CommentInput> comment) {
        this.tabs = tabs;
        this.values = values;
        this.labels = labels;
        this.links = links;
        this.comment = comment;
    }

    /** What a template prints: {@code tabs}, {@code comment}, {@code general} and {@code wrong}. */
    Map<String, Object> view(SubmittedValues submitted, Optional<Fault> fault) {
        Map<String, String> errors = fault.map(Fault::errors).orElse(Map.of());
        List<FormTab> shown = new ArrayList<>();
        for (int i = 0; i < tabs.size(); i++) {
            List<FormInput> inputs = tabs.get(i).formFields().stream()
                    .map(formField -> input(formField, submitted, errors.getOrDefault(formField.id(), "")))
                    .toList();
            shown.add(new FormTab("tab-" + (i + 1), tabs.get(i).name(), inputs));
        }
        Map<String, Object> view = new LinkedHashMap<>();
        view.put("tabs", shown);
        view.put("comment", comment.map(one -> one.view(submitted, errors)).orElse(FormComment.NONE));
        view.put("general", general(fault));
        view.put("wrong", wrong(shown, errors));
        return view;
    }

    private FormInput input(FormField formField, SubmittedValues submitted, String error) {
        List<String> taken = formField.shownAfter(submitted);
        List<FormChoice> choices = new ArrayList<>();
        for (FormField.Choice choice : formField.choices()) {
            String inputId = formField.id() + "-" + (choices.size() + 1);
            choices.add(new FormChoice(inputId, choice.value(), choice.label(), taken.contains(choice.value())));
        }
        boolean group = formField.kind().isGroup();
        String target = formField.kind() == InputKind.LINKS ? FormLinks.ISSUES : formField.id();
        return new FormInput(
                formField.id(),
                formField.kind().templateName(),
                labels.label(formField.id()),
                labels.isCustom(formField.id()),
                labels.description(formField.id()),
                labels.isRequired(formField.id()),
                group && !choices.isEmpty() ? choices.get(0).inputId() : target,
                formField.kind() == InputKind.LINKS
                        ? submitted.first(FormLinks.ISSUES)
                        : taken.stream().findFirst().orElse(""),
                choices,
                error);
    }

    /** What has no field here to stand at is said on top, as everything that is wrong with the whole. */
    private List<String> general(Optional<Fault> fault) {
        Predicate<String> here =
                id -> formFields().anyMatch(formField -> formField.id().equals(id))
                        || comment.isPresent() && (id.equals(COMMENT) || id.equals(LEVEL));
        List<String> sentences = new ArrayList<>(fault.map(Fault::messages).orElse(List.of()));
        fault.map(Fault::errors).orElse(Map.of()).forEach((id, sentence) -> {
            if (!here.test(id)) {
                sentences.add(sentence);
            }
        });
        return sentences.stream().distinct().toList();
    }

    /** The inputs to look at, for links from the top of the form. */
    private List<FormInput> wrong(List<FormTab> shown, Map<String, String> errors) {
        Stream<FormInput> fields = shown.stream()
                .flatMap(tab -> tab.inputs().stream())
                .filter(input -> !input.error().isEmpty());
        Stream<FormInput> comments = Stream.of(COMMENT, LEVEL)
                .filter(id -> comment.isPresent() && errors.containsKey(id))
                .map(id -> new FormInput(
                        id,
                        COMMENT,
                        id.equals(COMMENT) ? labels.label(COMMENT) : "Viewable by",
                        false,
                        "",
                        false,
                        id,
                        "",
                        List.of(),
                        errors.get(id)));
        return Stream.concat(fields, comments).toList();
    }

    private Stream<FormField> formFields() {
        return tabs.stream().flatMap(tab -> tab.formFields().stream());
    }

    /** What REST would have been sent: {@code fields} and {@code update}. */
    Map<String, Object> body(SubmittedValues submitted) {
        Map<String, Object> fields = new LinkedHashMap<>();
        Map<String, Object> update = new LinkedHashMap<>();
        formFields().forEach(formField -> {
            List<String> now = submitted.all(formField.id());
            if (formField.kind() == InputKind.LINKS) {
                putUnlessEmpty(update, formField.id(), links.operations(submitted));
            } else if (isChanged(formField, submitted)
                    && formField.kind().takesMany()
                    && formField.keepsDisabledOption(now)) {
                // As a whole the value would be refused for the option that just stays.
                putUnlessEmpty(update, formField.id(), InputValues.operations(formField.shown(), now));
            } else if (isChanged(formField, submitted)) {
                fields.put(formField.id(), values.json(formField.kind(), now));
            }
        });
        comment.flatMap(one -> one.operation(submitted)).ifPresent(add -> update.put(COMMENT, List.of(add)));
        Map<String, Object> body = new LinkedHashMap<>();
        body.put("fields", fields);
        body.put("update", update);
        return body;
    }

    private static void putUnlessEmpty(Map<String, Object> update, String id, List<Object> operations) {
        if (!operations.isEmpty()) {
            update.put(id, operations);
        }
    }

    private static boolean isChanged(FormField formField, SubmittedValues submitted) {
        return submitted.has(formField.id())
                && !InputValues.isSame(formField.kind(), formField.shown(), submitted.all(formField.id()));
    }
}
