-- Kommunens andel vet hvilket avtalerom den hører til, og hvor lenge en åpning kan forlenges etter avtalen: til den siste opsjonen, ellers ett år.
ALTER TABLE kommune.evalueringsandel ADD COLUMN avtalerom int;
ALTER TABLE kommune.evalueringsandel ADD COLUMN forlenges_til date;
UPDATE kommune.evalueringsandel e SET avtalerom = a.avtalerom, forlenges_til = greatest(e.til, coalesce(
    (SELECT max((o->>'til')::date) FROM felles.avtaleutgave u, jsonb_array_elements(u.innhold->'opsjoner') o WHERE u.avtale_id = e.id AND u.utgave = e.utgave), (e.til + interval '1 year')::date))
  FROM felles.evalueringsavtale a WHERE a.id = e.id;
ALTER TABLE kommune.evalueringsandel ALTER COLUMN avtalerom SET NOT NULL, ALTER COLUMN forlenges_til SET NOT NULL;
ALTER TABLE kommune.evalueringsandel ADD CHECK (forlenges_til >= til);
ALTER TABLE kommune.evalueringsandel ADD UNIQUE (kommune_id, id, avtalerom);

-- En åpning gis for én avtale og de rommene den nevner, og eventuelt bare for noen år eller noen personer.
-- `ytterst` er den siste dagen avtalen gir plass til. Den regnes ut av databasen, og følger avtalen når avtalen endres.
ALTER TABLE kommune.innsyn ADD COLUMN evalueringsandel_id uuid;
ALTER TABLE kommune.innsyn ADD COLUMN avtalerom int;
ALTER TABLE kommune.innsyn ADD COLUMN innsynsrom text[] NOT NULL DEFAULT '{}';
ALTER TABLE kommune.innsyn ADD COLUMN aar_fra int;
ALTER TABLE kommune.innsyn ADD COLUMN aar_til int;
ALTER TABLE kommune.innsyn ADD COLUMN personer uuid[];
ALTER TABLE kommune.innsyn ADD COLUMN forlenget_fordi text;
ALTER TABLE kommune.innsyn ADD COLUMN ytterst date;
UPDATE kommune.innsyn SET lukket = now(), lukket_fordi = 'En åpning gis nå for en avtale, rom for rom. Åpne på nytt under Evaluering.' WHERE lukket IS NULL;
ALTER TABLE kommune.innsyn ADD FOREIGN KEY (kommune_id, evalueringsandel_id, avtalerom) REFERENCES kommune.evalueringsandel (kommune_id, id, avtalerom);
ALTER TABLE kommune.innsyn ADD FOREIGN KEY (kommune_id, evalueringsandel_id) REFERENCES kommune.evalueringsandel;
ALTER TABLE kommune.innsyn ADD CHECK (num_nulls(evalueringsandel_id, avtalerom) IN (0, 2));
ALTER TABLE kommune.innsyn ADD CHECK (innsynsrom <@ ARRAY['program', 'tiltak', 'oekonomi', 'indikator', 'handlingsplan', 'programteori', 'barriere', 'vedtak', 'vedlegg', 'deling']);
ALTER TABLE kommune.innsyn ADD CHECK (lukket IS NOT NULL OR (evalueringsandel_id IS NOT NULL AND avtalerom IS NOT NULL AND ytterst IS NOT NULL AND cardinality(innsynsrom) > 0));
ALTER TABLE kommune.innsyn ADD CHECK (aar_fra <= aar_til);
ALTER TABLE kommune.innsyn ADD CHECK (cardinality(personer) > 0);
CREATE INDEX ON kommune.innsyn (kommune_id, evalueringsandel_id, avtalerom);

-- En åpning er aldri videre enn avtalen. Forlenget er den til sluttrapporten, og da med en grunn.
CREATE FUNCTION kommune.innsyn_innenfor_avtalen() RETURNS trigger LANGUAGE plpgsql SET search_path = '' AS $$
DECLARE foerst date;
BEGIN
  IF NEW.evalueringsandel_id IS NULL THEN RETURN NEW; END IF;
  SELECT e.fra, CASE WHEN NEW.forlenget_fordi IS NULL THEN e.til ELSE e.forlenges_til END INTO foerst, NEW.ytterst
    FROM kommune.evalueringsandel e WHERE e.kommune_id = NEW.kommune_id AND e.id = NEW.evalueringsandel_id;
  IF (TG_OP = 'INSERT' OR (NEW.fra, NEW.til, NEW.forlenget_fordi) IS DISTINCT FROM (OLD.fra, OLD.til, OLD.forlenget_fordi)) AND NEW.lukket IS NULL AND (NEW.fra < foerst OR NEW.til > NEW.ytterst) THEN
    RAISE EXCEPTION 'En åpning kan ikke være videre enn avtalen' USING ERRCODE = 'check_violation', CONSTRAINT = 'innsyn_innenfor_avtalen', TABLE = 'innsyn', SCHEMA = 'kommune';
  END IF;
  RETURN NEW;
END $$;
REVOKE ALL ON FUNCTION kommune.innsyn_innenfor_avtalen() FROM PUBLIC;
CREATE TRIGGER innsyn_innenfor_avtalen BEFORE INSERT OR UPDATE ON kommune.innsyn FOR EACH ROW EXECUTE FUNCTION kommune.innsyn_innenfor_avtalen();

-- Blir avtalen kortere for kommunen, gjelder det åpningene fra neste setning.
CREATE FUNCTION kommune.innsyn_foelger_avtalen() RETURNS trigger LANGUAGE plpgsql SET search_path = '' AS $$
BEGIN
  UPDATE kommune.innsyn i SET ytterst = NEW.til WHERE i.kommune_id = NEW.kommune_id AND i.evalueringsandel_id = NEW.id AND i.lukket IS NULL;
  RETURN NULL;
END $$;
REVOKE ALL ON FUNCTION kommune.innsyn_foelger_avtalen() FROM PUBLIC;
CREATE TRIGGER innsyn_foelger_avtalen AFTER UPDATE ON kommune.evalueringsandel FOR EACH ROW
  WHEN ((OLD.til, OLD.forlenges_til) IS DISTINCT FROM (NEW.til, NEW.forlenges_til)) EXECUTE FUNCTION kommune.innsyn_foelger_avtalen();

-- Lesingen vet firmaet, avtalen og åpningen den skjedde under, og hva som var valgt (året eller perioden) når det ikke gjaldt én rad.
ALTER TABLE kommune.lesing ADD COLUMN firma text;
ALTER TABLE kommune.lesing ADD COLUMN avtalerom int;
ALTER TABLE kommune.lesing ADD COLUMN utvalg text;
CREATE INDEX ON kommune.lesing (kommune_id, avtalerom, tid);

-- De som evaluerer, slik partene ser dem: navn, firma og rolle, aldri e-posten. Raden har samme id som medlemskapet.
CREATE TABLE felles.avtaleperson (
  nettverk_id int NOT NULL REFERENCES referanse.nettverk,
  id uuid NOT NULL,
  avtale_id uuid NOT NULL,
  avtalerom int NOT NULL,
  navn text NOT NULL,
  firma text NOT NULL,
  rolle text NOT NULL,
  fra date NOT NULL,
  til date NOT NULL,
  taushet_signert date,
  avsluttet timestamptz,
  oppdiktet boolean NOT NULL DEFAULT false,
  versjon int NOT NULL DEFAULT 1,
  PRIMARY KEY (nettverk_id, id),
  FOREIGN KEY (nettverk_id, avtale_id) REFERENCES felles.evalueringsavtale,
  FOREIGN KEY (nettverk_id, avtalerom) REFERENCES referanse.avtalerom (nettverk_id, nr),
  CHECK (fra <= til)
);
CREATE INDEX ON felles.avtaleperson (nettverk_id, avtale_id);
CREATE INDEX ON felles.avtaleperson (nettverk_id, avtalerom);

-- De som alt evaluerer, skal partene også se.
INSERT INTO felles.avtaleperson (nettverk_id, id, avtale_id, avtalerom, navn, firma, rolle, fra, til, taushet_signert)
  SELECT a.nettverk_id, m.id, a.id, m.avtalerom, m.navn, coalesce(m.firma, 'Ikke oppgitt'), 'Evaluator', m.fra, coalesce(m.til, '2099-12-31'), m.taushet_signert
  FROM tilgang.medlemskap m JOIN felles.evalueringsavtale a ON a.avtalerom = m.avtalerom WHERE m.rom = 'evaluering';

-- Det en kommune forteller de andre partene om en åpning: at den er gitt, endret, forlenget eller lukket, og hvorfor. En melding endres aldri.
CREATE TABLE felles.innsynsmelding (
  kommune_id int NOT NULL,
  id uuid NOT NULL,
  nettverk_id int NOT NULL REFERENCES referanse.nettverk,
  avtale_id uuid NOT NULL,
  avtalerom int NOT NULL REFERENCES referanse.avtalerom,
  innsyn_id uuid NOT NULL,
  hendelse text NOT NULL CHECK (hendelse IN ('aapnet', 'endret', 'forlenget', 'lukket')),
  innsynsrom text[] NOT NULL,
  fra date NOT NULL,
  til date NOT NULL,
  aar_fra int,
  aar_til int,
  -- Tomt når alle som evaluerer i avtalen, slipper inn.
  antall_personer int CHECK (antall_personer > 0),
  begrunnelse text,
  tid timestamptz NOT NULL DEFAULT clock_timestamp(),
  PRIMARY KEY (kommune_id, id),
  CHECK (hendelse NOT IN ('forlenget', 'lukket') OR begrunnelse IS NOT NULL)
);
CREATE INDEX ON felles.innsynsmelding (nettverk_id, avtale_id);
CREATE INDEX ON felles.innsynsmelding (avtalerom);

-- Når den som evaluerer, sist var på forsiden sin, og gangen før det: det som er nytt, er det som er kommet siden da.
CREATE TABLE felles.avtalebesoek (
  avtalerom int NOT NULL REFERENCES referanse.avtalerom,
  id uuid NOT NULL,
  sist timestamptz NOT NULL DEFAULT clock_timestamp(),
  forrige timestamptz,
  PRIMARY KEY (avtalerom, id)
);
