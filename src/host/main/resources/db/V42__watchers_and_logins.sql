-- Who watches an issue, and how often an account signed in.

create table watcher (
    issue_id bigint not null references issue (id),
    user_key varchar(255) not null,
    primary key (issue_id, user_key)
);
alter table app_user add column login_count bigint default 0 not null;
alter table app_user add column failed_login_count bigint default 0 not null;
alter table app_user add column last_login_at timestamp;
alter table app_user add column previous_login_at timestamp;
alter table app_user add column last_failed_login_at timestamp;
-- For a database that is there already; a new one gets them with the permission scheme of a fresh Jira.
insert into permission_grant (scheme_id, permission_key, holder_type, holder_parameter)
    select s.id, p.permission_key, 'role', p.role_id
    from permission_scheme s
    cross join (values ('VIEW_VOTERS_AND_WATCHERS', '10000'), ('VIEW_VOTERS_AND_WATCHERS', '10002'),
                       ('MANAGE_WATCHERS', '10002')) as p (permission_key, role_id);
