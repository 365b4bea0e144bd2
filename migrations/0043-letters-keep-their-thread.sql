-- What a letter answers, and under which subject, as it stood when its words first flowed: a second attempt is the same mail.
alter table letters add column thread jsonb;
