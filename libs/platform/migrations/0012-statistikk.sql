-- Offentlig statistikk: data ingen eier. En serie er en definisjon med versjon; et uttrekk er det vi hentet av den en gang.
CREATE TABLE referanse.statistikkserie (
  kode text NOT NULL CHECK (kode ~ '^[a-z]+(-[a-z]+)*$'),
  versjon int NOT NULL CHECK (versjon > 0),
  gjeldende boolean NOT NULL,
  rekkefoelge int NOT NULL,
  navn text NOT NULL,
  forklaring text NOT NULL,
  enhet text NOT NULL CHECK (enhet IN ('personer', 'prosent', 'kroner')),
  desimaler int NOT NULL CHECK (desimaler BETWEEN 0 AND 2),
  -- Nivået tallene gjelder for hos kilden. Et tall for kommunen er ikke et tall for området.
  nivaa text NOT NULL CHECK (nivaa IN ('grunnkrets', 'kommune', 'fylke')),
  leverandoer text NOT NULL CHECK (leverandoer IN ('ssb', 'fhi', 'annen')),
  tabell text NOT NULL,
  -- Hva som velges i tabellen. Uten dette hentes ikke serien; da er fil den eneste veien inn.
  spoerring jsonb,
  lisens text NOT NULL,
  kreditering text NOT NULL,
  PRIMARY KEY (kode, versjon)
);
CREATE UNIQUE INDEX ON referanse.statistikkserie (kode) WHERE gjeldende;

CREATE TABLE referanse.statistikkuttrekk (
  id uuid PRIMARY KEY,
  serie_kode text NOT NULL,
  serie_versjon int NOT NULL,
  maate text NOT NULL CHECK (maate IN ('hentet', 'lastet_opp')),
  filnavn text,
  hentet timestamptz NOT NULL DEFAULT clock_timestamp(),
  -- Siste gang kilden ga det samme igjen.
  kontrollert timestamptz NOT NULL DEFAULT clock_timestamp(),
  oppdatert_hos_kilden timestamptz,
  kontrollsum bytea NOT NULL,
  antall int NOT NULL CHECK (antall > 0),
  FOREIGN KEY (serie_kode, serie_versjon) REFERENCES referanse.statistikkserie,
  CHECK ((maate = 'lastet_opp') = (filnavn IS NOT NULL))
);
CREATE INDEX ON referanse.statistikkuttrekk (serie_kode, serie_versjon, hentet);

CREATE TABLE referanse.observasjon (
  uttrekk_id uuid NOT NULL REFERENCES referanse.statistikkuttrekk,
  -- To sifre er et fylke, fire en kommune, åtte en grunnkrets.
  omraadekode text NOT NULL CHECK (omraadekode ~ '^\d{2}(\d{2}(\d{4})?)?$'),
  periode text NOT NULL,
  fra date NOT NULL,
  til date NOT NULL,
  verdi numeric,
  -- Hvorfor tallet mangler, eller hva som må sies om det. Det kilden skjuler, er skjult også her.
  flagg text CHECK (flagg IN ('skjult', 'mangler', 'finnes_ikke', 'foreloepig', 'merknad')),
  -- Antallet bak en andel, når kilden oppgir det.
  n numeric,
  PRIMARY KEY (uttrekk_id, omraadekode, periode),
  CHECK (fra <= til),
  CHECK (verdi IS NOT NULL OR flagg IS NOT NULL),
  CHECK (NOT (flagg IN ('skjult', 'mangler', 'finnes_ikke') AND verdi IS NOT NULL))
);

-- En kommune med nye grenser er ikke den samme som før: linja brytes her.
CREATE TABLE referanse.grenseendring (
  noekkel text PRIMARY KEY,
  kommunenummer text NOT NULL CHECK (kommunenummer ~ '^\d{4}$'),
  dag date NOT NULL,
  forklaring text NOT NULL,
  kilde text NOT NULL
);
