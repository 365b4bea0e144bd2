-- Which addresses cannot be reached is asked at every inquiry and person; letters that came back are few.
create index came_back on letters (district_id, school_id, at) where state = 'bounced';
