CREATE SCHEMA kommune;
CREATE SCHEMA tilgang;
CREATE SCHEMA referanse;

-- En dato slik feltet skriver den. Kalenderen (31.02) prøves i koden; formen prøves her.
CREATE DOMAIN referanse.tidsangivelse AS text
  CHECK (VALUE ~ '^\d{4}(-((0[1-9]|1[0-2])(-(0[1-9]|[12]\d|3[01]))?|vaar|sommer|hoest|vinter|H[12]|T[123]))?$');

-- id utstedes én gang og brukes aldri om igjen; nummeret er en egenskap med dato (Halden: 0101, 3001, 3101).
CREATE TABLE referanse.kommune (
  id int GENERATED ALWAYS AS IDENTITY PRIMARY KEY,
  navn text NOT NULL,
  fylkesnummer text NOT NULL CHECK (fylkesnummer ~ '^\d{2}$'),
  har_omraadesatsing boolean NOT NULL DEFAULT false,
  kilde text
);
CREATE TABLE referanse.kommunenummer (
  nummer text PRIMARY KEY CHECK (nummer ~ '^\d{4}$'),
  kommune_id int NOT NULL REFERENCES referanse.kommune,
  fra date,
  til date,
  CHECK (til IS NULL OR fra IS NULL OR fra <= til)
);
CREATE INDEX ON referanse.kommunenummer (kommune_id);
-- Høyst ett nummer uten sluttdato per kommune: det er det som gjelder nå.
CREATE UNIQUE INDEX ON referanse.kommunenummer (kommune_id) WHERE til IS NULL;

CREATE TABLE referanse.ord (
  kode text PRIMARY KEY,
  bokmaal text NOT NULL,
  nynorsk text,
  engelsk text,
  definisjon text NOT NULL,
  kategori text NOT NULL,
  kilde text
);

-- Rommet en kommune arbeider i. `utgave` er nummeret på den siste endringen, og `logg_hash` er hodet i loggkjeden.
CREATE TABLE tilgang.arbeidsrom (
  kommune_id int PRIMARY KEY REFERENCES referanse.kommune,
  utgave bigint NOT NULL DEFAULT 0,
  logg_hash bytea NOT NULL DEFAULT '\x',
  opprettet timestamptz NOT NULL DEFAULT now()
);

CREATE TABLE tilgang.person (
  id uuid PRIMARY KEY,
  navn text NOT NULL,
  epost text NOT NULL,
  opprettet timestamptz NOT NULL DEFAULT now()
);
CREATE UNIQUE INDEX ON tilgang.person (lower(epost));

CREATE TABLE tilgang.passord (
  person_id uuid PRIMARY KEY REFERENCES tilgang.person,
  hash text NOT NULL,
  satt timestamptz NOT NULL DEFAULT now()
);

-- Nøkkelen er sha256 av det som står i informasjonskapselen; selve verdien finnes bare hos brukeren.
CREATE TABLE tilgang.sesjon (
  noekkel bytea PRIMARY KEY,
  person_id uuid NOT NULL REFERENCES tilgang.person,
  opprettet timestamptz NOT NULL DEFAULT now(),
  sist_brukt timestamptz NOT NULL DEFAULT now()
);
CREATE INDEX ON tilgang.sesjon (person_id);

-- Et medlemskap finnes fra det blir gitt; personen kommer til når invitasjonen blir tatt imot.
CREATE TABLE tilgang.medlemskap (
  id uuid PRIMARY KEY,
  rom text NOT NULL CHECK (rom IN ('kommune', 'felles', 'evaluering', 'plattform')),
  kommune_id int REFERENCES tilgang.arbeidsrom,
  person_id uuid REFERENCES tilgang.person,
  navn text NOT NULL,
  epost text NOT NULL,
  rolle text NOT NULL,
  fra date NOT NULL DEFAULT (now() AT TIME ZONE 'Europe/Oslo')::date,
  til date,
  versjon int NOT NULL DEFAULT 1,
  opprettet timestamptz NOT NULL DEFAULT now(),
  CHECK ((rom = 'kommune') = (kommune_id IS NOT NULL)),
  CHECK (til IS NULL OR fra <= til),
  CHECK (CASE rom
    WHEN 'kommune' THEN rolle IN ('programleder', 'prosjektansvarlig', 'controller', 'styringsgruppe', 'leser', 'nettverksmedlem')
    WHEN 'felles' THEN rolle = 'koordinator'
    WHEN 'evaluering' THEN rolle = 'evaluator'
    ELSE rolle = 'plattformforvalter' END)
);
CREATE INDEX ON tilgang.medlemskap (person_id);
CREATE INDEX ON tilgang.medlemskap (kommune_id);

CREATE TABLE tilgang.invitasjon (
  noekkel bytea PRIMARY KEY,
  medlemskap_id uuid NOT NULL REFERENCES tilgang.medlemskap,
  utloeper timestamptz NOT NULL,
  brukt timestamptz
);
CREATE INDEX ON tilgang.invitasjon (medlemskap_id);

CREATE TABLE tilgang.nullstilling (
  noekkel bytea PRIMARY KEY,
  person_id uuid NOT NULL REFERENCES tilgang.person,
  utloeper timestamptz NOT NULL,
  brukt timestamptz
);
CREATE INDEX ON tilgang.nullstilling (person_id);
