-- What a fresh Jira brings has Jira's own ids; what people add later starts above them.
alter table issue_type alter column id restart with 10100;
alter table issue_status alter column id restart with 10100;
alter table priority alter column id restart with 10100;
alter table resolution alter column id restart with 10100;
alter table link_type alter column id restart with 10100;
alter table project_role alter column id restart with 10100;
alter table permission_scheme alter column id restart with 10100;
alter table screen alter column id restart with 10100;
alter table screen_scheme alter column id restart with 10100;
alter table issue_type_screen_scheme alter column id restart with 10100;
