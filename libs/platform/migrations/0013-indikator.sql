-- Det som måles for å se om et mål nås. Navnet er kommunens ord; hva tallet er, står i definisjonen.
CREATE TABLE kommune.indikator (
  kommune_id int NOT NULL,
  id uuid NOT NULL,
  noekkel text NOT NULL,
  satsing_id uuid NOT NULL,
  nr int NOT NULL,
  navn text NOT NULL,
  beskrivelse text,
  ansvarlig_id uuid,
  -- Utgangspunktet er der en begynte; målet er dit en vil, og året det gjelder.
  utgangsverdi numeric,
  utgangsverdi_til numeric,
  utgangspresisjon text CHECK (utgangspresisjon IN ('eksakt', 'omtrent', 'mer_enn', 'mellom', 'utledet')),
  utgangsperiode referanse.tidsangivelse,
  maalverdi numeric,
  maalaar int CHECK (maalaar BETWEEN 1990 AND 2100),
  arkivert boolean NOT NULL DEFAULT false,
  kilde jsonb,
  oppdiktet boolean NOT NULL DEFAULT false,
  versjon int NOT NULL DEFAULT 1,
  PRIMARY KEY (kommune_id, id),
  UNIQUE (kommune_id, noekkel),
  FOREIGN KEY (kommune_id, satsing_id) REFERENCES kommune.satsing,
  FOREIGN KEY (kommune_id, ansvarlig_id) REFERENCES kommune.medarbeider,
  CHECK ((utgangsverdi IS NULL) = (utgangspresisjon IS NULL)),
  CHECK ((utgangspresisjon IS NOT DISTINCT FROM 'mellom') = (utgangsverdi_til IS NOT NULL)),
  CHECK (utgangsverdi <= utgangsverdi_til),
  CHECK ((maalverdi IS NULL) = (maalaar IS NULL))
);
CREATE INDEX ON kommune.indikator (kommune_id, satsing_id);
CREATE INDEX ON kommune.indikator (kommune_id, ansvarlig_id);

-- Et mål har flere indikatorer, og en indikator kan si noe om flere mål.
CREATE TABLE kommune.maal_indikator (
  kommune_id int NOT NULL,
  maal_id uuid NOT NULL,
  indikator_id uuid NOT NULL,
  PRIMARY KEY (kommune_id, maal_id, indikator_id),
  FOREIGN KEY (kommune_id, maal_id) REFERENCES kommune.maal,
  FOREIGN KEY (kommune_id, indikator_id) REFERENCES kommune.indikator
);
CREATE INDEX ON kommune.maal_indikator (kommune_id, indikator_id);

-- Hva tallet er. En ny utgave er et brudd: tall fra to utgaver sammenlignes ikke.
-- Felles kode og utgave står her når definisjonen er nettverkets; nettverket eier den, kommunen bruker den.
CREATE TABLE kommune.indikatordefinisjon (
  kommune_id int NOT NULL,
  id uuid NOT NULL,
  noekkel text NOT NULL,
  indikator_id uuid NOT NULL,
  utgave int NOT NULL CHECK (utgave > 0),
  teller text NOT NULL,
  nevner text,
  enhet text NOT NULL,
  retning text NOT NULL CHECK (retning IN ('hoeyere', 'lavere', 'ingen')),
  nivaa text NOT NULL CHECK (nivaa IN ('omraade', 'kommune')),
  telling text NOT NULL CHECK (telling IN ('unike', 'kan_overlappe', 'ikke_personer')),
  datakilde text NOT NULL,
  endring text,
  felles_kode text,
  felles_utgave int CHECK (felles_utgave > 0),
  kilde jsonb,
  oppdiktet boolean NOT NULL DEFAULT false,
  versjon int NOT NULL DEFAULT 1,
  PRIMARY KEY (kommune_id, id),
  UNIQUE (kommune_id, noekkel),
  UNIQUE (kommune_id, indikator_id, utgave),
  -- Så en måling ikke kan vise til en definisjon av en annen indikator.
  UNIQUE (kommune_id, id, indikator_id),
  FOREIGN KEY (kommune_id, indikator_id) REFERENCES kommune.indikator,
  CHECK ((felles_kode IS NULL) = (felles_utgave IS NULL)),
  CHECK (utgave = 1 OR endring IS NOT NULL)
);

-- Perioden målinger og belegg hører til. Godkjent: de står. Låst: de er frosset, og bare en ny utgave med begrunnelse åpner dem.
CREATE TABLE kommune.maaleperiode (
  kommune_id int NOT NULL,
  id uuid NOT NULL,
  noekkel text NOT NULL,
  satsing_id uuid NOT NULL,
  periode referanse.tidsangivelse NOT NULL,
  status text NOT NULL DEFAULT 'utkast' CHECK (status IN ('utkast', 'godkjent', 'laast')),
  utgave int NOT NULL DEFAULT 1 CHECK (utgave > 0),
  kilde jsonb,
  oppdiktet boolean NOT NULL DEFAULT false,
  versjon int NOT NULL DEFAULT 1,
  PRIMARY KEY (kommune_id, id),
  UNIQUE (kommune_id, noekkel),
  UNIQUE (kommune_id, satsing_id, periode),
  FOREIGN KEY (kommune_id, satsing_id) REFERENCES kommune.satsing
);

-- Hver flytting av en periode, og tallene slik de var da den ble låst. Kan bare vokse.
CREATE TABLE kommune.periodehendelse (
  kommune_id int NOT NULL,
  id uuid NOT NULL,
  maaleperiode_id uuid NOT NULL,
  utgave int NOT NULL CHECK (utgave > 0),
  fra_status text NOT NULL,
  til_status text NOT NULL,
  begrunnelse text,
  innhold jsonb,
  person_id uuid,
  tid timestamptz NOT NULL DEFAULT now(),
  PRIMARY KEY (kommune_id, id),
  FOREIGN KEY (kommune_id, maaleperiode_id) REFERENCES kommune.maaleperiode,
  FOREIGN KEY (kommune_id, person_id) REFERENCES kommune.medarbeider,
  CHECK ((til_status = 'laast') = (innhold IS NOT NULL)),
  CHECK (fra_status <> 'laast' OR begrunnelse IS NOT NULL)
);
CREATE INDEX ON kommune.periodehendelse (kommune_id, maaleperiode_id);
CREATE INDEX ON kommune.periodehendelse (kommune_id, person_id);

-- Et tall for en periode, med presisjon og omfang. Kilden kan oppgi bare endringen, og da er verdien tom.
CREATE TABLE kommune.maaling (
  kommune_id int NOT NULL,
  id uuid NOT NULL,
  noekkel text NOT NULL,
  indikator_id uuid NOT NULL,
  indikatordefinisjon_id uuid NOT NULL,
  maaleperiode_id uuid NOT NULL,
  verdi numeric,
  til_verdi numeric,
  presisjon text CHECK (presisjon IN ('eksakt', 'omtrent', 'mer_enn', 'mellom', 'utledet')),
  omfang text NOT NULL DEFAULT 'ukjent' CHECK (omfang IN ('omraade', 'kommune', 'arena', 'ukjent')),
  omfang_navn text,
  endring_prosent numeric,
  endring_presisjon text CHECK (endring_presisjon IN ('eksakt', 'omtrent', 'mer_enn', 'utledet')),
  sammenlignet_med referanse.tidsangivelse,
  merknad text,
  kilde jsonb,
  oppdiktet boolean NOT NULL DEFAULT false,
  versjon int NOT NULL DEFAULT 1,
  PRIMARY KEY (kommune_id, id),
  UNIQUE (kommune_id, noekkel),
  UNIQUE NULLS NOT DISTINCT (kommune_id, indikator_id, maaleperiode_id, omfang, omfang_navn),
  FOREIGN KEY (kommune_id, indikator_id) REFERENCES kommune.indikator,
  FOREIGN KEY (kommune_id, indikatordefinisjon_id, indikator_id) REFERENCES kommune.indikatordefinisjon (kommune_id, id, indikator_id),
  FOREIGN KEY (kommune_id, maaleperiode_id) REFERENCES kommune.maaleperiode,
  CHECK ((verdi IS NULL) = (presisjon IS NULL)),
  CHECK ((presisjon IS NOT DISTINCT FROM 'mellom') = (til_verdi IS NOT NULL)),
  CHECK (verdi <= til_verdi),
  CHECK (num_nulls(endring_prosent, endring_presisjon, sammenlignet_med) IN (0, 3)),
  CHECK (verdi IS NOT NULL OR endring_prosent IS NOT NULL)
);
CREATE INDEX ON kommune.maaling (kommune_id, indikatordefinisjon_id, indikator_id);
CREATE INDEX ON kommune.maaling (kommune_id, indikator_id);
CREATE INDEX ON kommune.maaling (kommune_id, maaleperiode_id);

-- Det som taler for eller mot at et mål nås, når det ikke er et tall alene: en fortelling, en studie eller et tall fra andre.
CREATE TABLE kommune.maalbelegg (
  kommune_id int NOT NULL,
  id uuid NOT NULL,
  noekkel text NOT NULL,
  maal_id uuid NOT NULL,
  maaleperiode_id uuid NOT NULL,
  nr int NOT NULL,
  slag text NOT NULL CHECK (slag IN ('tall', 'fortelling', 'studie')),
  tekst text NOT NULL,
  henvisning text,
  kilde jsonb,
  oppdiktet boolean NOT NULL DEFAULT false,
  versjon int NOT NULL DEFAULT 1,
  PRIMARY KEY (kommune_id, id),
  UNIQUE (kommune_id, noekkel),
  FOREIGN KEY (kommune_id, maal_id) REFERENCES kommune.maal,
  FOREIGN KEY (kommune_id, maaleperiode_id) REFERENCES kommune.maaleperiode
);
CREATE INDEX ON kommune.maalbelegg (kommune_id, maal_id);
CREATE INDEX ON kommune.maalbelegg (kommune_id, maaleperiode_id);

-- Det som er godkjent, står, også når noe annet enn tjenesten skriver. Låsen på perioden holder den stille til raden er lagret.
-- Etter raden, for en innlesing som finner raden uendret, har ikke skrevet noe.
CREATE FUNCTION kommune.periode_er_godkjent() RETURNS trigger LANGUAGE plpgsql SET search_path = '' AS $$
DECLARE
  her uuid;
  tilstand text;
BEGIN
  FOREACH her IN ARRAY CASE TG_OP WHEN 'INSERT' THEN ARRAY[NEW.maaleperiode_id] WHEN 'DELETE' THEN ARRAY[OLD.maaleperiode_id] ELSE ARRAY[OLD.maaleperiode_id, NEW.maaleperiode_id] END LOOP
    SELECT p.status INTO tilstand FROM kommune.maaleperiode p WHERE p.kommune_id = coalesce(NEW.kommune_id, OLD.kommune_id) AND p.id = her FOR SHARE;
    IF tilstand <> 'utkast' THEN RAISE EXCEPTION USING ERRCODE = 'LV004', MESSAGE = 'Perioden er godkjent.'; END IF;
  END LOOP;
  RETURN NULL;
END $$;
REVOKE ALL ON FUNCTION kommune.periode_er_godkjent() FROM PUBLIC;
CREATE TRIGGER periode_er_godkjent AFTER INSERT OR UPDATE OR DELETE ON kommune.maaling FOR EACH ROW EXECUTE FUNCTION kommune.periode_er_godkjent();
CREATE TRIGGER periode_er_godkjent AFTER INSERT OR UPDATE OR DELETE ON kommune.maalbelegg FOR EACH ROW EXECUTE FUNCTION kommune.periode_er_godkjent();

-- En definisjon det er målt med, er det tallene betyr. Den får en ny utgave i stedet.
CREATE FUNCTION kommune.definisjon_er_brukt() RETURNS trigger LANGUAGE plpgsql SET search_path = '' AS $$
BEGIN
  IF (NEW.utgave, NEW.teller, NEW.nevner, NEW.enhet, NEW.retning, NEW.nivaa, NEW.telling, NEW.datakilde, NEW.endring, NEW.felles_kode, NEW.felles_utgave)
      IS DISTINCT FROM (OLD.utgave, OLD.teller, OLD.nevner, OLD.enhet, OLD.retning, OLD.nivaa, OLD.telling, OLD.datakilde, OLD.endring, OLD.felles_kode, OLD.felles_utgave)
    AND EXISTS (SELECT FROM kommune.maaling m WHERE m.kommune_id = OLD.kommune_id AND m.indikatordefinisjon_id = OLD.id) THEN
    RAISE EXCEPTION USING ERRCODE = 'LV005', MESSAGE = 'Det er målt med definisjonen.';
  END IF;
  RETURN NEW;
END $$;
REVOKE ALL ON FUNCTION kommune.definisjon_er_brukt() FROM PUBLIC;
CREATE TRIGGER definisjon_er_brukt BEFORE UPDATE ON kommune.indikatordefinisjon FOR EACH ROW EXECUTE FUNCTION kommune.definisjon_er_brukt();
