-- Et hinder kommunen ikke kan fjerne alene. Beskrivelsen er kommunens egen, og forlater den bare når den selv deler den.
CREATE TABLE kommune.barriere (
  kommune_id int NOT NULL,
  id uuid NOT NULL,
  noekkel text NOT NULL,
  tittel text NOT NULL,
  beskrivelse text,
  art text NOT NULL CHECK (art IN ('regelverk', 'finansiering', 'samordning', 'kapasitet', 'eierskap', 'data_personvern', 'bygg_areal', 'annet')),
  proevd text,
  loesningseier text CHECK (loesningseier IN ('kommune', 'fylkeskommune', 'stat')),
  loesningsinstans text,
  status text NOT NULL CHECK (status IN ('utkast', 'aapen', 'loeftet', 'loest', 'lukket')),
  begrunnelse text,
  kilde jsonb,
  oppdiktet boolean NOT NULL DEFAULT false,
  versjon int NOT NULL DEFAULT 1,
  endret timestamptz NOT NULL DEFAULT now(),
  PRIMARY KEY (kommune_id, id),
  UNIQUE (kommune_id, noekkel),
  CHECK (status NOT IN ('loest', 'lukket') OR begrunnelse IS NOT NULL)
);

CREATE TABLE kommune.barriere_tiltak (
  kommune_id int NOT NULL,
  barriere_id uuid NOT NULL,
  tiltak_id uuid NOT NULL,
  PRIMARY KEY (kommune_id, barriere_id, tiltak_id),
  FOREIGN KEY (kommune_id, barriere_id) REFERENCES kommune.barriere,
  FOREIGN KEY (kommune_id, tiltak_id) REFERENCES kommune.tiltak
);
CREATE INDEX ON kommune.barriere_tiltak (kommune_id, tiltak_id);

CREATE TABLE kommune.barrierehendelse (
  kommune_id int NOT NULL,
  id uuid NOT NULL,
  barriere_id uuid NOT NULL,
  fra_status text,
  til_status text NOT NULL,
  begrunnelse text,
  person_id uuid,
  tid timestamptz NOT NULL DEFAULT now(),
  PRIMARY KEY (kommune_id, id),
  FOREIGN KEY (kommune_id, barriere_id) REFERENCES kommune.barriere,
  FOREIGN KEY (kommune_id, person_id) REFERENCES kommune.medarbeider
);
CREATE INDEX ON kommune.barrierehendelse (kommune_id, barriere_id);
CREATE INDEX ON kommune.barrierehendelse (kommune_id, person_id);

-- Hvilken barriere et bidrag i felles kom fra. Det vet bare kommunen; ingen nøkkel går ut herfra.
CREATE TABLE kommune.barrieredeling (
  kommune_id int NOT NULL,
  bidrag_id uuid NOT NULL,
  barriere_id uuid NOT NULL,
  PRIMARY KEY (kommune_id, bidrag_id),
  FOREIGN KEY (kommune_id, barriere_id) REFERENCES kommune.barriere
);
CREATE INDEX ON kommune.barrieredeling (kommune_id, barriere_id);

-- Det en kommune har sluppet om en barriere: slaget, og hvor mange tiltak den treffer. Teksten slippes for seg.
-- Trekkes det tilbake, går innholdet og raden blir stående som et merke.
CREATE TABLE felles.barrierebidrag (
  kommune_id int NOT NULL,
  id uuid NOT NULL,
  nettverk_id int NOT NULL REFERENCES referanse.nettverk,
  art text CHECK (art IN ('regelverk', 'finansiering', 'samordning', 'kapasitet', 'eierskap', 'data_personvern', 'bygg_areal', 'annet')),
  loesningseier text CHECK (loesningseier IN ('kommune', 'fylkeskommune', 'stat')),
  antall_tiltak int CHECK (antall_tiltak >= 0),
  tittel text,
  tekst text,
  proevd text,
  oppdiktet boolean NOT NULL DEFAULT false,
  delt timestamptz NOT NULL DEFAULT now(),
  tekst_delt timestamptz,
  trukket timestamptz,
  PRIMARY KEY (kommune_id, id),
  CHECK ((trukket IS NULL) = (art IS NOT NULL AND antall_tiltak IS NOT NULL)),
  CHECK (trukket IS NULL OR (loesningseier IS NULL AND tekst_delt IS NULL)),
  CHECK ((tekst_delt IS NOT NULL) = (tittel IS NOT NULL)),
  CHECK (tittel IS NOT NULL OR (tekst IS NULL AND proevd IS NULL))
);
CREATE INDEX ON felles.barrierebidrag (nettverk_id);

-- En sak eies av nettverket og skrives av koordinatoren. En sak som er slått inn i en annen, viser til den.
CREATE TABLE felles.barrieresak (
  nettverk_id int NOT NULL REFERENCES referanse.nettverk,
  id uuid NOT NULL,
  nr int NOT NULL,
  tittel text NOT NULL,
  beskrivelse text,
  art text NOT NULL CHECK (art IN ('regelverk', 'finansiering', 'samordning', 'kapasitet', 'eierskap', 'data_personvern', 'bygg_areal', 'annet')),
  lukket_fordi text,
  slaatt_inn_i uuid,
  oppdiktet boolean NOT NULL DEFAULT false,
  opprettet timestamptz NOT NULL DEFAULT now(),
  versjon int NOT NULL DEFAULT 1,
  PRIMARY KEY (nettverk_id, id),
  UNIQUE (nettverk_id, nr),
  FOREIGN KEY (nettverk_id, slaatt_inn_i) REFERENCES felles.barrieresak,
  CHECK (slaatt_inn_i <> id)
);
CREATE INDEX ON felles.barrieresak (nettverk_id, slaatt_inn_i);

-- Hvilken sak et bidrag hører til: ett bidrag, høyst én sak. Kommunens egen rad røres ikke.
CREATE TABLE felles.sakskobling (
  nettverk_id int NOT NULL REFERENCES referanse.nettverk,
  bidragseier_id int NOT NULL,
  bidrag_id uuid NOT NULL,
  sak_id uuid NOT NULL,
  PRIMARY KEY (nettverk_id, bidragseier_id, bidrag_id),
  FOREIGN KEY (nettverk_id, sak_id) REFERENCES felles.barrieresak,
  FOREIGN KEY (bidragseier_id, bidrag_id) REFERENCES felles.barrierebidrag
);
CREATE INDEX ON felles.sakskobling (nettverk_id, sak_id);
CREATE INDEX ON felles.sakskobling (bidragseier_id, bidrag_id);

-- En sak på dagsordenen til et møte med staten, og svaret når det har kommet.
CREATE TABLE felles.dagsordensak (
  nettverk_id int NOT NULL REFERENCES referanse.nettverk,
  id uuid NOT NULL,
  sak_id uuid NOT NULL,
  moete text NOT NULL,
  dato referanse.tidsangivelse,
  rekkefoelge int NOT NULL CHECK (rekkefoelge > 0),
  svar text,
  svar_fra text,
  svar_dato referanse.tidsangivelse,
  versjon int NOT NULL DEFAULT 1,
  PRIMARY KEY (nettverk_id, id),
  FOREIGN KEY (nettverk_id, sak_id) REFERENCES felles.barrieresak,
  CHECK (svar IS NOT NULL OR (svar_fra IS NULL AND svar_dato IS NULL))
);
CREATE INDEX ON felles.dagsordensak (nettverk_id, sak_id);

-- Det koordinatoren har gjort, og svaret hun fikk: et nytt forsøk med samme nøkkel får det samme svaret. Kan bare vokse.
CREATE TABLE felles.nettverkslogg (
  nettverk_id int NOT NULL REFERENCES referanse.nettverk,
  id uuid NOT NULL,
  tid timestamptz NOT NULL DEFAULT clock_timestamp(),
  person_id uuid NOT NULL,
  navn text NOT NULL,
  handling text NOT NULL,
  innhold jsonb NOT NULL,
  noekkel uuid,
  operasjon bytea,
  svar text,
  PRIMARY KEY (nettverk_id, id),
  UNIQUE (nettverk_id, person_id, noekkel)
);
CREATE INDEX ON felles.nettverkslogg (nettverk_id, tid);
