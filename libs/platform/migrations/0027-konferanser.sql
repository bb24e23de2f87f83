-- Konferanser og satsinger fra før, slik offentlige dokumenter beskriver dem. Data ingen eier.
CREATE TABLE referanse.tidligere_konferanse (
  kode text PRIMARY KEY,
  tittel text NOT NULL,
  dato date NOT NULL,
  sted text NOT NULL,
  omfang text,
  -- Par: klokka og hva.
  tidsplan jsonb NOT NULL CHECK (jsonb_typeof(tidsplan) = 'array'),
  kilde jsonb NOT NULL
);

-- Et innlegg eller en befaring. De som holdt det, står som organisasjoner, aldri som personer.
CREATE TABLE referanse.tidligere_konferansepost (
  kode text PRIMARY KEY,
  konferanse_kode text NOT NULL REFERENCES referanse.tidligere_konferanse,
  rekkefoelge int NOT NULL,
  slag text NOT NULL CHECK (slag IN ('innlegg', 'befaring')),
  bolk int,
  klokka text,
  tema referanse.nasjonalt_tema,
  temanavn text,
  tittel text,
  organisasjoner text[] NOT NULL DEFAULT '{}',
  omraade text,
  stikkord text[] NOT NULL DEFAULT '{}',
  prosjekter text[] NOT NULL DEFAULT '{}',
  transport text,
  oppmoete text,
  maal text,
  start text,
  retur text,
  merknad text,
  kilde jsonb NOT NULL
);
CREATE INDEX ON referanse.tidligere_konferansepost (konferanse_kode);

CREATE TABLE referanse.tidligere_satsing (
  kode text PRIMARY KEY,
  rekkefoelge int NOT NULL,
  navn text NOT NULL,
  kommune text NOT NULL,
  omraader text[] NOT NULL DEFAULT '{}',
  fra int NOT NULL,
  til int,
  -- Slik det var da kilden ble skrevet.
  status text NOT NULL CHECK (status IN ('avsluttet', 'paagaaende', 'innlemmet', 'forhandles', 'tidligere')),
  innsatsomraader text[] NOT NULL DEFAULT '{}',
  delprogram text[] NOT NULL DEFAULT '{}',
  samordning text,
  erfaringer text[] NOT NULL DEFAULT '{}',
  merknad text,
  -- Liste: rapport, art, utfoerer, aar, funn, merknad.
  evalueringer jsonb NOT NULL DEFAULT '[]' CHECK (jsonb_typeof(evalueringer) = 'array'),
  kilde jsonb NOT NULL,
  CHECK (fra <= til)
);

-- En konferanse i nettverket. Eies av nettverket og skrives av koordinatoren.
CREATE TABLE felles.konferanse (
  nettverk_id int NOT NULL REFERENCES referanse.nettverk,
  id uuid NOT NULL,
  tittel text NOT NULL,
  dato date NOT NULL,
  sted text,
  beskrivelse text,
  paameldingsfrist date,
  avlyst_fordi text,
  oppdiktet boolean NOT NULL DEFAULT false,
  versjon int NOT NULL DEFAULT 1,
  PRIMARY KEY (nettverk_id, id),
  CHECK (paameldingsfrist <= dato)
);

-- Et punkt i programmet. Parallelle sesjoner har samme bolk; en befaring har avgang, oppmøte og retur. Uten kapasitet er det plass til alle.
CREATE TABLE felles.konferansepost (
  nettverk_id int NOT NULL REFERENCES referanse.nettverk,
  id uuid NOT NULL,
  konferanse_id uuid NOT NULL,
  slag text NOT NULL CHECK (slag IN ('felles', 'sesjon', 'befaring', 'pause')),
  bolk int CHECK (bolk > 0),
  start text NOT NULL CHECK (start ~ '^([01][0-9]|2[0-3]):[0-5][0-9]$'),
  slutt text CHECK (slutt ~ '^([01][0-9]|2[0-3]):[0-5][0-9]$'),
  -- Når en befaring begynner på stedet; `start` er avgangen.
  fremme text CHECK (fremme ~ '^([01][0-9]|2[0-3]):[0-5][0-9]$'),
  tema referanse.nasjonalt_tema,
  tittel text NOT NULL,
  -- Organisasjon og rolle, aldri navnet på en person.
  hvem text,
  beskrivelse text,
  sted text,
  oppmoete text,
  retur text,
  kapasitet int CHECK (kapasitet > 0),
  versjon int NOT NULL DEFAULT 1,
  PRIMARY KEY (nettverk_id, id),
  FOREIGN KEY (nettverk_id, konferanse_id) REFERENCES felles.konferanse,
  CHECK (slutt > start),
  CHECK (fremme >= start),
  CHECK (fremme <= slutt)
);
CREATE INDEX ON felles.konferansepost (nettverk_id, konferanse_id);

-- En kommune melder på et antall i en rolle. Ingen navn: hvem det er, vet kommunen selv. `venter` er plassen i køen.
CREATE TABLE felles.paamelding (
  kommune_id int NOT NULL,
  id uuid NOT NULL,
  nettverk_id int NOT NULL REFERENCES referanse.nettverk,
  post_id uuid NOT NULL,
  antall int NOT NULL CHECK (antall BETWEEN 1 AND 200),
  rolle text NOT NULL CHECK (rolle IN ('programledelse', 'prosjekt', 'tjeneste', 'politiker', 'frivillig', 'annet')),
  venter timestamptz,
  tid timestamptz NOT NULL DEFAULT clock_timestamp(),
  versjon int NOT NULL DEFAULT 1,
  PRIMARY KEY (kommune_id, id),
  FOREIGN KEY (nettverk_id, post_id) REFERENCES felles.konferansepost
);
CREATE INDEX ON felles.paamelding (nettverk_id, post_id);

-- Plassene telles her, i kø på låsen, så to som tar den siste samtidig, ikke kan få den begge. De som venter, går foran dem som kommer etter.
CREATE FUNCTION felles.hold_kapasitet() RETURNS trigger LANGUAGE plpgsql SET search_path = '' AS $$
DECLARE
  plasser int;
  opptatt int;
  koeet timestamptz;
BEGIN
  IF NEW.venter IS NOT NULL THEN
    RETURN NEW;
  END IF;
  IF TG_OP = 'UPDATE' THEN
    -- Færre på samme plass tar ingenting fra noen.
    IF OLD.venter IS NULL AND NEW.post_id = OLD.post_id AND NEW.antall <= OLD.antall THEN
      RETURN NEW;
    END IF;
    koeet := OLD.venter;
  END IF;
  PERFORM pg_catalog.pg_advisory_xact_lock(pg_catalog.hashtext('konferansepost'), pg_catalog.hashtext(NEW.post_id::text));
  SELECT p.kapasitet INTO plasser FROM felles.konferansepost p WHERE p.nettverk_id = NEW.nettverk_id AND p.id = NEW.post_id;
  IF plasser IS NULL THEN
    RETURN NEW;
  END IF;
  SELECT coalesce(sum(a.antall), 0) INTO opptatt FROM felles.paamelding a
  WHERE a.nettverk_id = NEW.nettverk_id AND a.post_id = NEW.post_id AND (a.kommune_id, a.id) <> (NEW.kommune_id, NEW.id)
    AND (a.venter IS NULL OR koeet IS NULL OR a.venter < koeet);
  IF opptatt + NEW.antall > plasser THEN
    RAISE EXCEPTION USING ERRCODE = 'LV007', MESSAGE = 'Det er fullt.', DETAIL = greatest(plasser - opptatt, 0)::text;
  END IF;
  RETURN NEW;
END $$;
REVOKE ALL ON FUNCTION felles.hold_kapasitet() FROM PUBLIC;
CREATE TRIGGER hold_kapasitet BEFORE INSERT OR UPDATE ON felles.paamelding FOR EACH ROW EXECUTE FUNCTION felles.hold_kapasitet();

-- Kommunens notat fra en sesjon. Ingen andre ser det; deles det, går en kopi til felles. Sesjonen er en id i felles, uten nøkkel ut.
CREATE TABLE kommune.sesjonsnotat (
  kommune_id int NOT NULL,
  id uuid NOT NULL,
  noekkel text NOT NULL,
  konferanse_id uuid NOT NULL,
  post_id uuid NOT NULL,
  -- Det sesjonen het da notatet ble skrevet, så det kan leses uten å slå opp.
  tittel text NOT NULL,
  tekst text NOT NULL,
  -- Kopien i felles, og versjonen som ble delt. Tomt når det ikke er delt.
  delt_id uuid,
  delt_versjon int,
  -- Utkastet til erfaring som ble laget av notatet. Uten nøkkel: utkastet kan fjernes uten at notatet står i veien.
  erfaring_id uuid,
  person_id uuid,
  tid timestamptz NOT NULL DEFAULT now(),
  oppdiktet boolean NOT NULL DEFAULT false,
  versjon int NOT NULL DEFAULT 1,
  PRIMARY KEY (kommune_id, id),
  UNIQUE (kommune_id, noekkel),
  FOREIGN KEY (kommune_id, person_id) REFERENCES kommune.medarbeider,
  CHECK ((delt_id IS NULL) = (delt_versjon IS NULL))
);
CREATE INDEX ON kommune.sesjonsnotat (kommune_id, konferanse_id);
CREATE INDEX ON kommune.sesjonsnotat (kommune_id, person_id);

-- Det kommunen har delt av et notat: et øyeblikksbilde. Trukket tilbake er teksten borte, og raden står som et merke.
CREATE TABLE felles.delt_sesjonsnotat (
  kommune_id int NOT NULL,
  id uuid NOT NULL,
  nettverk_id int NOT NULL REFERENCES referanse.nettverk,
  post_id uuid NOT NULL,
  tekst text,
  oppdiktet boolean NOT NULL DEFAULT false,
  delt timestamptz NOT NULL DEFAULT now(),
  trukket timestamptz,
  PRIMARY KEY (kommune_id, id),
  FOREIGN KEY (nettverk_id, post_id) REFERENCES felles.konferansepost,
  CHECK ((trukket IS NULL) = (tekst IS NOT NULL))
);
CREATE INDEX ON felles.delt_sesjonsnotat (nettverk_id, post_id);
