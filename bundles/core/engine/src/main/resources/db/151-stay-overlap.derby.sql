-- Two never have one place at the same time, whatever writes. Derby knows no exclusion: a trigger writes each overlap into
-- a table that takes no row. The hints keep it to the rows of the place: reading others, it would wait for who writes them.

create table core.stay_overlap (
    organisation_id bigint not null,
    stay_id         bigint not null,
    constraint stay_overlap check (stay_id > 0 and stay_id < 0)
);

create trigger core.stay_written after insert on core.stay
    referencing new as n for each row
    insert into core.stay_overlap (organisation_id, stay_id)
    select s.organisation_id, s.id from core.stay s --DERBY-PROPERTIES index=STAYS_OF_PLACE
     where s.organisation_id = n.organisation_id and s.place_id = n.place_id and s.id <> n.id
       and s.free_on > n.from_day and n.free_on > s.from_day and n.free_on > n.from_day and s.free_on > s.from_day
       and s.state in ('HELD', 'STAYING', 'LEFT') and n.state in ('HELD', 'STAYING', 'LEFT');

create trigger core.stay_changed after update of place_id, state, from_day, free_on on core.stay
    referencing new as n for each row
    insert into core.stay_overlap (organisation_id, stay_id)
    select s.organisation_id, s.id from core.stay s --DERBY-PROPERTIES index=STAYS_OF_PLACE
     where s.organisation_id = n.organisation_id and s.place_id = n.place_id and s.id <> n.id
       and s.free_on > n.from_day and n.free_on > s.from_day and n.free_on > n.from_day and s.free_on > s.from_day
       and s.state in ('HELD', 'STAYING', 'LEFT') and n.state in ('HELD', 'STAYING', 'LEFT');
