-- Det de andre i nettverket får vite om en avtale, sier også når den er oppdiktet.
ALTER TABLE felles.avtaleomtale ADD COLUMN oppdiktet boolean NOT NULL DEFAULT false;

CREATE OR REPLACE FUNCTION felles.avtale_er_sendt() RETURNS trigger LANGUAGE plpgsql SET search_path = '' AS $$
BEGIN
  UPDATE felles.evalueringsavtale a SET sendt_til = ARRAY(
      SELECT unnest(a.sendt_til) UNION SELECT n.kommune_id FROM jsonb_array_elements(NEW.innhold -> 'parter') AS p (part) JOIN referanse.kommunenummer n ON n.nummer = p.part ->> 'kommunenummer' ORDER BY 1)
    WHERE a.nettverk_id = NEW.nettverk_id AND a.id = NEW.avtale_id;
  INSERT INTO felles.avtaleomtale AS o (nettverk_id, avtale_id, navn, formaal, fra, til, oppdiktet)
    SELECT a.nettverk_id, a.id, a.navn, NEW.innhold ->> 'formaal', NEW.fra, NEW.til, a.oppdiktet FROM felles.evalueringsavtale a WHERE a.nettverk_id = NEW.nettverk_id AND a.id = NEW.avtale_id
    ON CONFLICT (nettverk_id, avtale_id) DO UPDATE SET navn = EXCLUDED.navn, formaal = EXCLUDED.formaal, fra = EXCLUDED.fra, til = EXCLUDED.til, oppdiktet = EXCLUDED.oppdiktet;
  RETURN NULL;
END $$;

UPDATE felles.avtaleomtale o SET oppdiktet = a.oppdiktet FROM felles.evalueringsavtale a WHERE a.nettverk_id = o.nettverk_id AND a.id = o.avtale_id;
