-- Endrer en utgave en termin som er betalt, står betalingen, og forskjellen er sin egen rad. Er det betalt for mye, er den under null: til gode.
-- Fortegnet sier da ikke lenger om en rad fører en annen tilbake; i stedet må den være det motsatte av den, på den samme terminen.
ALTER TABLE kommune.andelspost DROP CONSTRAINT andelspost_check;

CREATE FUNCTION kommune.andelspost_tilbake() RETURNS trigger LANGUAGE plpgsql SET search_path = '' AS $$
BEGIN
  IF NOT EXISTS (SELECT FROM kommune.andelspost p WHERE p.kommune_id = NEW.kommune_id AND p.id = NEW.reverserer_id AND p.reverserer_id IS NULL
      AND p.evalueringsandel_id = NEW.evalueringsandel_id AND p.termin = NEW.termin AND p.beloep_oere = -NEW.beloep_oere) THEN
    RAISE EXCEPTION 'En rad som føres tilbake, føres tilbake i sin helhet' USING ERRCODE = 'check_violation', CONSTRAINT = 'andelspost_tilbake', TABLE = 'andelspost', SCHEMA = 'kommune';
  END IF;
  RETURN NEW;
END $$;
REVOKE ALL ON FUNCTION kommune.andelspost_tilbake() FROM PUBLIC;
CREATE TRIGGER andelspost_tilbake BEFORE INSERT ON kommune.andelspost FOR EACH ROW WHEN (NEW.reverserer_id IS NOT NULL) EXECUTE FUNCTION kommune.andelspost_tilbake();
