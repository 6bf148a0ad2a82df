package dev.partnerescalation.host.page.issue;

import dev.partnerescalation.host.config.TranslatableKind;
import dev.partnerescalation.host.issue.IssueField;
import dev.partnerescalation.host.json.ConfigBeans;
import dev.partnerescalation.host.store.ConstantStore;
import dev.partnerescalation.host.user.CurrentUser;
import dev.partnerescalation.host.user.User;
import dev.partnerescalation.host.user.Users;
import java.util.Locale;

/** The names of what issues refer to (types, statuses, users), in the reader's language. */
final class DisplayNames {

    private static final long IN_PROGRESS = 4;
    private static final long DONE = 3;

    private final ConfigBeans beans;
    private final ConstantStore constants;
    private final Users users;
    private final CurrentUser current;

    DisplayNames(ConfigBeans beans, ConstantStore constants, Users users, CurrentUser current) {
        this.beans = beans;
        this.constants = constants;
        this.users = users;
        this.current = current;
    }

    TranslatedName type(long id) {
        return constants
                .issueType(id)
                .map(row -> named(TranslatableKind.ISSUE_TYPE, row.id(), row.name()))
                .orElse(TranslatedName.NOTHING);
    }

    StatusView status(long id) {
        return constants
                .status(id)
                .map(row ->
                        new StatusView(named(TranslatableKind.STATUS, row.id(), row.name()), lozenge(row.categoryId())))
                .orElse(new StatusView(TranslatedName.NOTHING, ""));
    }

    private static String lozenge(long category) {
        if (category == IN_PROGRESS) {
            return "aui-lozenge-inprogress";
        }
        return category == DONE ? "aui-lozenge-success" : "";
    }

    /** A priority; null is none. */
    TranslatedName priority(Long id) {
        return id == null
                ? TranslatedName.NOTHING
                : constants
                        .priority(id)
                        .map(row -> named(TranslatableKind.PRIORITY, row.id(), row.name()))
                        .orElse(TranslatedName.NOTHING);
    }

    /** A resolution; null is Jira's word for none. */
    TranslatedName resolution(Long id) {
        return id == null
                ? TranslatedName.plain("Unresolved")
                : constants
                        .resolution(id)
                        .map(row -> named(TranslatableKind.RESOLUTION, row.id(), row.name()))
                        .orElse(TranslatedName.NOTHING);
    }

    TranslatedName field(IssueField field) {
        return field.isCustom()
                ? named(TranslatableKind.CUSTOM_FIELD, field.id(), field.name())
                : TranslatedName.plain(field.name());
    }

    /** The name of the user with this key; null is no user. */
    String person(String userKey, String fallback) {
        return userKey == null
                ? fallback
                : users.byKey(userKey).map(User::displayName).orElse(userKey);
    }

    /** A name that an app or a bundle may have translated. */
    TranslatedName translated(String stored, String shown) {
        return TranslatedName.of(stored, shown, current.get().map(User::locale).orElse(Locale.US));
    }

    private TranslatedName named(String kind, Object id, String stored) {
        return translated(stored, beans.name(kind, id, stored));
    }
}
