-- Veiviseren: de fem fasene i en områdesatsing. Data ingen eier; `opphav` sier om fasen er gjengitt fra kilden eller skrevet av oss ut fra flere.
CREATE TABLE referanse.veiviserfase (
  nr int PRIMARY KEY CHECK (nr BETWEEN 1 AND 5),
  navn text NOT NULL,
  beskrivelse text[] NOT NULL,
  opphav text NOT NULL CHECK (opphav IN ('kilde', 'egen')),
  kilde jsonb NOT NULL
);

-- Et punkt noen har krysset av for, kan ikke slettes. Tas det ut av veiviseren, gjelder det ikke lenger.
CREATE TABLE referanse.veiviserpunkt (
  kode text PRIMARY KEY,
  fase_nr int NOT NULL REFERENCES referanse.veiviserfase,
  rekkefoelge int NOT NULL,
  slag text NOT NULL CHECK (slag IN ('resultat', 'spoersmaal', 'veiledning', 'ressurs', 'lov', 'eksempel')),
  gruppe text,
  tekst text NOT NULL,
  type text,
  utgiver text,
  -- Som i kilden: «2014», eller «2010/11».
  aar text,
  kommune text,
  merknad text,
  kilde jsonb NOT NULL,
  gjelder boolean NOT NULL
);
CREATE INDEX ON referanse.veiviserpunkt (fase_nr);

-- Hvor satsingen står. Én rad, med en fast nøkkel; det som sto før, er i loggen.
CREATE TABLE kommune.faseplass (
  kommune_id int NOT NULL,
  id uuid NOT NULL,
  noekkel text NOT NULL,
  satsing_id uuid NOT NULL,
  fase_nr int NOT NULL CHECK (fase_nr BETWEEN 1 AND 5),
  fra referanse.tidsangivelse,
  merknad text,
  person_id uuid,
  tid timestamptz NOT NULL DEFAULT now(),
  oppdiktet boolean NOT NULL DEFAULT false,
  versjon int NOT NULL DEFAULT 1,
  PRIMARY KEY (kommune_id, id),
  UNIQUE (kommune_id, noekkel),
  FOREIGN KEY (kommune_id, satsing_id) REFERENCES kommune.satsing,
  FOREIGN KEY (kommune_id, person_id) REFERENCES kommune.medarbeider
);
CREATE INDEX ON kommune.faseplass (kommune_id, satsing_id);
CREATE INDEX ON kommune.faseplass (kommune_id, person_id);

-- Et resultat som er nådd, eller et spørsmål som er besvart, med det som viser det: en setning, en lenke, eller begge.
-- Nøkkelen er punktets kode, så det er høyst ett kryss per punkt.
CREATE TABLE kommune.fasekryss (
  kommune_id int NOT NULL,
  id uuid NOT NULL,
  noekkel text NOT NULL,
  satsing_id uuid NOT NULL,
  -- Koden i referanse.veiviserpunkt. Ingen nøkkel går ut av kommunens skjema; punktene slettes aldri.
  punkt_kode text NOT NULL,
  tekst text,
  tiltak_id uuid,
  handlingsplan_id uuid,
  vedtak_id uuid,
  styringsdokument_id uuid,
  vedlegg_id uuid,
  person_id uuid,
  tid timestamptz NOT NULL DEFAULT now(),
  oppdiktet boolean NOT NULL DEFAULT false,
  versjon int NOT NULL DEFAULT 1,
  PRIMARY KEY (kommune_id, id),
  UNIQUE (kommune_id, noekkel),
  FOREIGN KEY (kommune_id, satsing_id) REFERENCES kommune.satsing,
  FOREIGN KEY (kommune_id, tiltak_id) REFERENCES kommune.tiltak,
  FOREIGN KEY (kommune_id, handlingsplan_id) REFERENCES kommune.handlingsplan,
  FOREIGN KEY (kommune_id, vedtak_id) REFERENCES kommune.vedtak,
  FOREIGN KEY (kommune_id, styringsdokument_id) REFERENCES kommune.styringsdokument,
  FOREIGN KEY (kommune_id, vedlegg_id) REFERENCES kommune.vedlegg,
  FOREIGN KEY (kommune_id, person_id) REFERENCES kommune.medarbeider,
  CHECK (num_nonnulls(tiltak_id, handlingsplan_id, vedtak_id, styringsdokument_id, vedlegg_id) <= 1),
  CHECK (num_nonnulls(tekst, tiltak_id, handlingsplan_id, vedtak_id, styringsdokument_id, vedlegg_id) >= 1)
);
CREATE INDEX ON kommune.fasekryss (kommune_id, satsing_id);
CREATE INDEX ON kommune.fasekryss (kommune_id, tiltak_id);
CREATE INDEX ON kommune.fasekryss (kommune_id, handlingsplan_id);
CREATE INDEX ON kommune.fasekryss (kommune_id, vedtak_id);
CREATE INDEX ON kommune.fasekryss (kommune_id, styringsdokument_id);
CREATE INDEX ON kommune.fasekryss (kommune_id, vedlegg_id);
CREATE INDEX ON kommune.fasekryss (kommune_id, person_id);
