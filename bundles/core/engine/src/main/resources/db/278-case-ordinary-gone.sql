-- Lists begin with the units somebody reaches (case_ordinary_of_unit); nothing walks all that is ordinary any more.
drop index core.case_ordinary;
