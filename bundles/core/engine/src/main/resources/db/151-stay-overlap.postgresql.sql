-- Two never have one place at the same time, whatever writes. Ranges of one number need no extension for an equality.

alter table core.stay add constraint stay_overlap exclude using gist (
    int8range(organisation_id, organisation_id, '[]') with &&,
    int8range(place_id, place_id, '[]') with &&,
    daterange(from_day, free_on) with &&
) where (state in ('HELD', 'STAYING', 'LEFT'));
