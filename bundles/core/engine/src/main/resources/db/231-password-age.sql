-- When a password was set: a one-time password is good for days, not for ever. Unknown for those that were set before.
alter table core.account add column password_at timestamp;
