-- In which theme an account reads.

alter table app_user add column theme varchar(20) default 'original' not null;
