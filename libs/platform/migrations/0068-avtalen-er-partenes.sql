-- Kommunene en avtale er sendt til: de som er part i en utgave som er sendt. Vokser bare: en kommune som går ut, kan fortsatt lese det den har vært med på.
ALTER TABLE felles.evalueringsavtale ADD COLUMN sendt_til int[] NOT NULL DEFAULT '{}';

-- Det de andre i nettverket får vite om en avtale: at den finnes, hva den er til for, og når.
CREATE TABLE felles.avtaleomtale (
  nettverk_id int NOT NULL REFERENCES referanse.nettverk,
  avtale_id uuid NOT NULL,
  navn text NOT NULL,
  formaal text,
  fra date NOT NULL,
  til date NOT NULL,
  PRIMARY KEY (nettverk_id, avtale_id),
  FOREIGN KEY (nettverk_id, avtale_id) REFERENCES felles.evalueringsavtale,
  CHECK (fra <= til)
);

-- Begge følger dokumentet, i samme setning som det sendes, på koordinatorens innlogging.
CREATE FUNCTION felles.avtale_er_sendt() RETURNS trigger LANGUAGE plpgsql SET search_path = '' AS $$
BEGIN
  UPDATE felles.evalueringsavtale a SET sendt_til = ARRAY(
      SELECT unnest(a.sendt_til) UNION SELECT n.kommune_id FROM jsonb_array_elements(NEW.innhold -> 'parter') AS p (part) JOIN referanse.kommunenummer n ON n.nummer = p.part ->> 'kommunenummer' ORDER BY 1)
    WHERE a.nettverk_id = NEW.nettverk_id AND a.id = NEW.avtale_id;
  INSERT INTO felles.avtaleomtale AS o (nettverk_id, avtale_id, navn, formaal, fra, til)
    SELECT a.nettverk_id, a.id, a.navn, NEW.innhold ->> 'formaal', NEW.fra, NEW.til FROM felles.evalueringsavtale a WHERE a.nettverk_id = NEW.nettverk_id AND a.id = NEW.avtale_id
    ON CONFLICT (nettverk_id, avtale_id) DO UPDATE SET navn = EXCLUDED.navn, formaal = EXCLUDED.formaal, fra = EXCLUDED.fra, til = EXCLUDED.til;
  RETURN NULL;
END $$;
REVOKE ALL ON FUNCTION felles.avtale_er_sendt() FROM PUBLIC;
CREATE TRIGGER avtale_er_sendt AFTER INSERT OR UPDATE ON felles.avtaleutgave FOR EACH ROW WHEN (NEW.sendt IS NOT NULL) EXECUTE FUNCTION felles.avtale_er_sendt();

-- Det som er sendt før dette.
UPDATE felles.evalueringsavtale a SET sendt_til = ARRAY(
  SELECT DISTINCT n.kommune_id FROM felles.avtaleutgave u, jsonb_array_elements(u.innhold -> 'parter') AS p (part) JOIN referanse.kommunenummer n ON n.nummer = p.part ->> 'kommunenummer'
  WHERE u.nettverk_id = a.nettverk_id AND u.avtale_id = a.id AND u.sendt IS NOT NULL ORDER BY 1);
INSERT INTO felles.avtaleomtale (nettverk_id, avtale_id, navn, formaal, fra, til)
  SELECT DISTINCT ON (u.nettverk_id, u.avtale_id) u.nettverk_id, u.avtale_id, a.navn, u.innhold ->> 'formaal', u.fra, u.til
  FROM felles.avtaleutgave u JOIN felles.evalueringsavtale a ON a.nettverk_id = u.nettverk_id AND a.id = u.avtale_id WHERE u.sendt IS NOT NULL ORDER BY u.nettverk_id, u.avtale_id, u.utgave DESC;
