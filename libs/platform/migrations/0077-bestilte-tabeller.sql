-- Tabeller kommunen selv har bestilt: tall om området deres, som ingen andre har. De ligger hos kommunen, aldri i den offentlige statistikken.
CREATE TABLE kommune.bestilt_tabell (
  kommune_id int NOT NULL,
  id uuid NOT NULL,
  noekkel text NOT NULL,
  navn text NOT NULL,
  -- Hva som telles, og hva tallet ikke sier.
  forklaring text NOT NULL,
  enhet text NOT NULL CHECK (enhet IN ('personer', 'prosent', 'kroner', 'per_1000')),
  -- Det tabellen sier noe om. Et tall for kommunen er ikke et tall for området.
  nivaa text NOT NULL CHECK (nivaa IN ('omraade', 'kommune')),
  leverandoer text NOT NULL,
  lisens text NOT NULL,
  -- Den offentlige serien tabellen sier det samme om, når det er en. En kode, ikke en nøkkel: seriene eies av ingen.
  seriekode text CHECK (seriekode ~ '^[a-z]+(-[a-z]+)*$'),
  trukket timestamptz,
  trukket_fordi text,
  oppdiktet boolean NOT NULL DEFAULT false,
  versjon int NOT NULL DEFAULT 1,
  PRIMARY KEY (kommune_id, id),
  UNIQUE (kommune_id, noekkel),
  CHECK ((trukket IS NULL) = (trukket_fordi IS NULL))
);

-- Hver fil er en utgave. Den nyeste vises, og de eldre står.
CREATE TABLE kommune.tabellutgave (
  kommune_id int NOT NULL,
  id uuid NOT NULL,
  bestilt_tabell_id uuid NOT NULL,
  nr int NOT NULL CHECK (nr > 0),
  -- Saks- eller ordrenummeret hos den som leverte.
  bestilling text NOT NULL,
  levert date NOT NULL,
  filnavn text NOT NULL,
  lest_inn timestamptz NOT NULL DEFAULT clock_timestamp(),
  oppdatert_hos_kilden timestamptz,
  kontrollsum text NOT NULL CHECK (kontrollsum ~ '^[0-9a-f]{64}$'),
  desimaler int NOT NULL CHECK (desimaler BETWEEN 0 AND 2),
  antall int NOT NULL CHECK (antall > 0),
  PRIMARY KEY (kommune_id, id),
  UNIQUE (kommune_id, bestilt_tabell_id, nr),
  FOREIGN KEY (kommune_id, bestilt_tabell_id) REFERENCES kommune.bestilt_tabell
);

CREATE TABLE kommune.tabelltall (
  kommune_id int NOT NULL,
  id uuid NOT NULL,
  tabellutgave_id uuid NOT NULL,
  -- Enten området som helhet, eller koden: fylke, kommune eller grunnkrets.
  omraade_id uuid,
  omraadekode text CHECK (omraadekode ~ '^\d{2}(\d{2}(\d{4})?)?$'),
  periode text NOT NULL,
  fra date NOT NULL,
  til date NOT NULL,
  verdi numeric,
  -- Hvorfor tallet mangler, eller hva som må sies om det. Det kilden skjuler, er skjult også her.
  flagg text CHECK (flagg IN ('skjult', 'mangler', 'finnes_ikke', 'foreloepig', 'merknad')),
  n numeric,
  PRIMARY KEY (kommune_id, id),
  UNIQUE NULLS NOT DISTINCT (kommune_id, tabellutgave_id, omraade_id, omraadekode, periode),
  FOREIGN KEY (kommune_id, tabellutgave_id) REFERENCES kommune.tabellutgave,
  FOREIGN KEY (kommune_id, omraade_id) REFERENCES kommune.omraade,
  CHECK (num_nonnulls(omraade_id, omraadekode) = 1),
  CHECK (fra <= til),
  CHECK (verdi IS NOT NULL OR flagg IS NOT NULL),
  CHECK (NOT (flagg IN ('skjult', 'mangler', 'finnes_ikke') AND verdi IS NOT NULL))
);
CREATE INDEX ON kommune.tabelltall (kommune_id, omraade_id);

-- Et rom til kommunen kan åpne for dem som evaluerer.
ALTER TABLE kommune.innsyn DROP CONSTRAINT innsyn_innsynsrom_check;
ALTER TABLE kommune.innsyn ADD CONSTRAINT innsyn_innsynsrom_check CHECK (innsynsrom <@ ARRAY['program', 'tiltak', 'oekonomi', 'indikator', 'handlingsplan', 'programteori', 'barriere', 'bestilttabell', 'vedtak', 'vedlegg', 'deling']);
