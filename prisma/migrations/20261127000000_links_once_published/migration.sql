-- Who comes to run awards, or works for another, once the palmarès is published, is kept from what they are linked to all the same: links are
-- still added then, and none is changed or taken away.
DROP TRIGGER conflict_kept_once_published ON conflict;
CREATE TRIGGER conflict_kept_once_published BEFORE UPDATE OR DELETE ON conflict FOR EACH ROW EXECUTE FUNCTION refuse_change_of_published('nominee_id');
