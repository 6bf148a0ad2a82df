-- Two projects on the same shared schemes, and who takes part in them. The agency sees the first one only.

insert into project (project_key, project_name, description, lead_key, issue_counter, permission_scheme_id,
                     issue_type_screen_scheme_id, workflow_scheme_id)
    select p.project_key, p.project_name, p.description, u.user_key, 0, 1, 1, null
    from (values ('SHOP', 'Webshop relaunch', 'The new web shop, built by our agency.'),
                 ('OPS', 'Operations', 'What keeps the business running.')) as p (project_key, project_name, description)
    join app_user u on u.user_name = 'claire'
    order by p.project_key desc;

insert into project_role_actor (project_id, role_id, actor_type, actor_parameter)
    select p.id, 10000, 'user', u.user_key
    from project p join app_user u on u.user_name in ('claire', 'anneke', 'johann');
insert into project_role_actor (project_id, role_id, actor_type, actor_parameter)
    select p.id, 10002, 'group', 'jira-administrators' from project p;
insert into project_role_actor (project_id, role_id, actor_type, actor_parameter)
    select p.id, 10001, 'user', u.user_key
    from project p join app_user u on u.user_name = 'agency' where p.project_key = 'SHOP';
