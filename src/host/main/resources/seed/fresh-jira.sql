-- What a Jira has before anybody changes it. Ids as in a Jira that was just installed.

insert into issue_type (id, type_name, description, icon_url, avatar_id, subtask, sequence) values
    (1, 'Bug', 'A problem which impairs or prevents the functions of the product.', '/secure/viewavatar?size=xsmall&avatarId=10303&avatarType=issuetype', 10303, false, 1),
    (3, 'Task', 'A task that needs to be done.', '/secure/viewavatar?size=xsmall&avatarId=10318&avatarType=issuetype', 10318, false, 2);

insert into issue_status (id, status_name, description, icon_url, category_id, sequence) values
    (1, 'Open', 'The issue is open and ready for the assignee to start work on it.', '/images/icons/statuses/open.png', 2, 1),
    (3, 'In Progress', 'This issue is being actively worked on at the moment by the assignee.', '/images/icons/statuses/inprogress.png', 4, 2),
    (4, 'Reopened', 'This issue was once resolved, but the resolution was deemed incorrect.', '/images/icons/statuses/reopened.png', 2, 3),
    (5, 'Resolved', 'A resolution has been taken, and it is awaiting verification by the reporter.', '/images/icons/statuses/resolved.png', 3, 4),
    (6, 'Closed', 'The issue is considered finished, the resolution is correct.', '/images/icons/statuses/closed.png', 3, 5),
    (10000, 'To Do', '', '/images/icons/statuses/open.png', 2, 6),
    (10001, 'Done', '', '/images/icons/statuses/closed.png', 3, 7);

insert into priority (id, priority_name, description, icon_url, status_color, sequence) values
    (1, 'Highest', 'This problem will block progress.', '/images/icons/priorities/highest.svg', '#d04437', 1),
    (2, 'High', 'Serious problem that could block progress.', '/images/icons/priorities/high.svg', '#f15c75', 2),
    (3, 'Medium', 'Has the potential to affect progress.', '/images/icons/priorities/medium.svg', '#f79232', 3),
    (4, 'Low', 'Minor problem or easily worked around.', '/images/icons/priorities/low.svg', '#707070', 4),
    (5, 'Lowest', 'Trivial problem with little or no impact on progress.', '/images/icons/priorities/lowest.svg', '#999999', 5);

insert into resolution (id, resolution_name, description, sequence) values
    (10000, 'Done', 'Work has been completed on this issue.', 1),
    (10001, 'Won''t Do', 'This issue will not be actioned.', 2),
    (10002, 'Duplicate', 'The problem is a duplicate of an existing issue.', 3),
    (10003, 'Cannot Reproduce', 'All attempts at reproducing this issue failed.', 4);

insert into link_type (id, type_name, outward, inward, style) values
    (10000, 'Blocks', 'blocks', 'is blocked by', null),
    (10001, 'Cloners', 'clones', 'is cloned by', null),
    (10002, 'Duplicate', 'duplicates', 'is duplicated by', null),
    (10003, 'Relates', 'relates to', 'relates to', null);

insert into project_role (id, role_name, description) values
    (10000, 'Users', 'People who work on the issues of a project.'),
    (10001, 'Developers', 'People outside the team who take part in a project; they see and comment.'),
    (10002, 'Administrators', 'People who administer a project.');

insert into permission_scheme (id, scheme_name, description) values
    (1, 'Default Permission Scheme', 'The default permission scheme of this Jira.');

insert into permission_grant (scheme_id, permission_key, holder_type, holder_parameter)
    select 1, p.permission_key, 'role', r.role_id
    from (values ('BROWSE_PROJECTS'), ('ADD_COMMENTS'), ('ASSIGNABLE_USER'), ('CREATE_ISSUES'), ('EDIT_ISSUES'),
                 ('TRANSITION_ISSUES'), ('RESOLVE_ISSUES'), ('CLOSE_ISSUES'), ('ASSIGN_ISSUES'), ('LINK_ISSUES'),
                 ('SCHEDULE_ISSUES'), ('CREATE_ATTACHMENTS'), ('EDIT_OWN_COMMENTS'), ('DELETE_OWN_COMMENTS'),
                 ('DELETE_ISSUES'), ('MODIFY_REPORTER'), ('MOVE_ISSUES'), ('EDIT_ALL_COMMENTS'),
                 ('DELETE_ALL_COMMENTS'), ('ADMINISTER_PROJECTS'), ('VIEW_VOTERS_AND_WATCHERS'),
                 ('MANAGE_WATCHERS')) as p (permission_key)
    cross join (values ('10000'), ('10001'), ('10002')) as r (role_id)
    where r.role_id = '10002'
       or (r.role_id = '10000' and p.permission_key not in ('DELETE_ISSUES', 'MODIFY_REPORTER', 'MOVE_ISSUES',
                'EDIT_ALL_COMMENTS', 'DELETE_ALL_COMMENTS', 'ADMINISTER_PROJECTS', 'MANAGE_WATCHERS'))
       or (r.role_id = '10001' and p.permission_key in ('BROWSE_PROJECTS', 'ADD_COMMENTS', 'EDIT_OWN_COMMENTS',
                'DELETE_OWN_COMMENTS'));

insert into screen (id, screen_name, description) values
    (1, 'Default Screen', 'Allows to update all system fields.'),
    (2, 'Workflow Screen', 'This screen is used in the workflow and enables you to assign issues.'),
    (3, 'Resolve Issue Screen', 'Allows to set resolution and assign issues.');
insert into screen_tab (id, screen_id, tab_name, sequence) values
    (1, 1, 'Field Tab', 0), (2, 2, 'Field Tab', 0), (3, 3, 'Field Tab', 0);
insert into screen_item (tab_id, field_id, sequence) values
    (1, 'summary', 0), (1, 'issuetype', 1), (1, 'priority', 2), (1, 'duedate', 3), (1, 'assignee', 4),
    (1, 'reporter', 5), (1, 'environment', 6), (1, 'description', 7), (1, 'labels', 8), (1, 'issuelinks', 9),
    (2, 'assignee', 0),
    (3, 'resolution', 0), (3, 'assignee', 1);

insert into screen_scheme (id, scheme_name, description) values
    (1, 'Default Screen Scheme', 'Default Screen Scheme');
insert into screen_scheme_item (scheme_id, operation_id, screen_id) values (1, null, 1);
insert into issue_type_screen_scheme (id, scheme_name, description) values
    (1, 'Default Issue Type Screen Scheme', 'The default issue type screen scheme');
insert into issue_type_screen_scheme_item (scheme_id, issue_type_id, screen_scheme_id) values (1, null, 1);

insert into field_config_scheme (id, field_id, scheme_name, description) values
    (10000, 'issuetype', 'Default Issue Type Scheme', 'Default issue type scheme is the list of global issue types.');
insert into field_config (id, scheme_id, field_id, config_name) values
    (10000, 10000, 'issuetype', 'Default Issue Type Scheme');
insert into field_config_context (scheme_id, project_id) values (10000, null);
insert into issue_type_option (config_id, issue_type_id, sequence) values (10000, 3, 0), (10000, 1, 1);
