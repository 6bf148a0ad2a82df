package com.atlassian.jira.user.util;

import com.atlassian.jira.user.ApplicationUser;
import java.util.Optional;

/** Signature of Jira's public type UserManager, for compiling only. A public app built for Jira 11.3.3 uses it. */
public interface UserManager {
    boolean canRenameUser(ApplicationUser applicationUser);

    boolean canUpdateGroupMembershipForUser(ApplicationUser applicationUser);

    boolean canUpdateUser(ApplicationUser applicationUser);

    boolean canUpdateUserPassword(ApplicationUser applicationUser);

    ApplicationUser findUserInDirectory(String text, Long number);

    String generateRandomPassword();

    int getTotalUserCount();

    Optional<ApplicationUser> getUserById(Long number);

    ApplicationUser getUserByKey(String text);

    ApplicationUser getUserByKeyEvenWhenUnknown(String text);

    ApplicationUser getUserByName(String text);

    ApplicationUser getUserByNameEvenWhenUnknown(String text);

    boolean hasGroupWritableDirectory();

    boolean hasPasswordWritableDirectory();

    boolean hasWritableDirectory();

    boolean isUserExisting(ApplicationUser applicationUser);

    void updateUser(ApplicationUser applicationUser);

    boolean userCanUpdateOwnDetails(ApplicationUser applicationUser);
}
