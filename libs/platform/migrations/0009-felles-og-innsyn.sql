CREATE SCHEMA felles;

-- Et nettverk utstedes slik en kommune gjør: et annet fylke er et nytt nettverk i samme installasjon.
CREATE TABLE referanse.nettverk (
  id int GENERATED ALWAYS AS IDENTITY PRIMARY KEY,
  navn text NOT NULL,
  fylkesnummer text NOT NULL UNIQUE CHECK (fylkesnummer ~ '^\d{2}$'),
  kilde text
);
CREATE TABLE referanse.nettverksmedlem (
  nettverk_id int NOT NULL REFERENCES referanse.nettverk,
  kommune_id int NOT NULL UNIQUE REFERENCES referanse.kommune,
  PRIMARY KEY (nettverk_id, kommune_id)
);
INSERT INTO referanse.nettverk (navn, fylkesnummer, kilde) VALUES ('Østfoldnettverket', '31', 'Programbeskrivelse Halden 2024–2028, Forventninger');
INSERT INTO referanse.nettverksmedlem (nettverk_id, kommune_id)
  SELECT n.id, a.kommune_id FROM tilgang.arbeidsrom a JOIN referanse.kommune k ON k.id = a.kommune_id JOIN referanse.nettverk n USING (fylkesnummer);

-- En koordinator hører til ett nettverk. Før dette fantes bare ett.
ALTER TABLE tilgang.medlemskap ADD COLUMN nettverk_id int REFERENCES referanse.nettverk;
UPDATE tilgang.medlemskap SET nettverk_id = (SELECT id FROM referanse.nettverk WHERE fylkesnummer = '31') WHERE rom = 'felles';
ALTER TABLE tilgang.medlemskap ADD CHECK ((rom = 'felles') = (nettverk_id IS NOT NULL));
CREATE INDEX ON tilgang.medlemskap (nettverk_id);

-- Åpningen kommunen gir et rom utenfor, med fra og til og med. Den som skal lese, ser bare det som er åpent nå.
CREATE TABLE kommune.innsyn (
  kommune_id int NOT NULL,
  id uuid NOT NULL,
  noekkel text NOT NULL,
  rom text NOT NULL CHECK (rom = 'evaluering'),
  navn text NOT NULL,
  fra date NOT NULL,
  til date NOT NULL,
  lukket timestamptz,
  lukket_fordi text,
  kilde jsonb,
  oppdiktet boolean NOT NULL DEFAULT false,
  versjon int NOT NULL DEFAULT 1,
  PRIMARY KEY (kommune_id, id),
  UNIQUE (kommune_id, noekkel),
  CHECK (fra <= til)
);

-- Hver side, hvert uttrekk og hver fil noen utenfra har åpnet. Skrives av sin egen innlogging, før lesingen skjer.
CREATE TABLE kommune.lesing (
  kommune_id int NOT NULL,
  id uuid NOT NULL,
  tid timestamptz NOT NULL DEFAULT clock_timestamp(),
  rom text NOT NULL,
  rolle text NOT NULL,
  person_id uuid NOT NULL,
  navn text NOT NULL,
  hva text NOT NULL,
  gjelder uuid,
  PRIMARY KEY (kommune_id, id)
);
CREATE INDEX ON kommune.lesing (kommune_id, tid);
CREATE INDEX ON kommune.lesing (kommune_id, gjelder);

-- Det en kommune har delt av nøkkeltall for et år. Trekkes det tilbake, går innholdet og raden blir stående som et merke.
CREATE TABLE felles.deling (
  kommune_id int NOT NULL,
  id uuid NOT NULL,
  nettverk_id int NOT NULL REFERENCES referanse.nettverk,
  type text NOT NULL CHECK (type = 'handlingsplan'),
  aar int NOT NULL,
  utgave int NOT NULL,
  satsing text NOT NULL,
  oppdiktet boolean NOT NULL DEFAULT false,
  delt timestamptz NOT NULL DEFAULT now(),
  trukket timestamptz,
  PRIMARY KEY (kommune_id, id)
);
CREATE UNIQUE INDEX ON felles.deling (kommune_id, type, aar) WHERE trukket IS NULL;
CREATE INDEX ON felles.deling (nettverk_id, aar);

CREATE TABLE felles.delt_beloep (
  kommune_id int NOT NULL,
  deling_id uuid NOT NULL,
  nettverk_id int NOT NULL REFERENCES referanse.nettverk,
  aar int NOT NULL,
  tema text NOT NULL CHECK (tema IN ('bolig_bomiljoe', 'moeteplasser', 'arbeid', 'kriminalitet_utenforskap', 'oppvekst_utdanning', 'uten_tema')),
  giverart text NOT NULL CHECK (giverart IN ('kdd', 'stat', 'fylkeskommune', 'kommune', 'privat', 'flere', 'ikke_oppgitt')),
  beloep_oere bigint NOT NULL CHECK (beloep_oere >= 0),
  PRIMARY KEY (kommune_id, deling_id, aar, tema, giverart),
  FOREIGN KEY (kommune_id, deling_id) REFERENCES felles.deling
);
CREATE INDEX ON felles.delt_beloep (nettverk_id, aar);

CREATE TABLE felles.delt_tiltak (
  kommune_id int NOT NULL,
  deling_id uuid NOT NULL,
  nettverk_id int NOT NULL REFERENCES referanse.nettverk,
  tema text NOT NULL CHECK (tema IN ('bolig_bomiljoe', 'moeteplasser', 'arbeid', 'kriminalitet_utenforskap', 'oppvekst_utdanning', 'uten_tema')),
  status text NOT NULL,
  antall int NOT NULL CHECK (antall > 0),
  PRIMARY KEY (kommune_id, deling_id, tema, status),
  FOREIGN KEY (kommune_id, deling_id) REFERENCES felles.deling
);
CREATE INDEX ON felles.delt_tiltak (nettverk_id);
