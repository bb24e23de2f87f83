-- Tiltakene kommunen følger opp en anbefaling med. Koblingen er kommunens egen; de andre partene ser den ikke.
CREATE TABLE kommune.anbefalingstiltak (
  kommune_id int NOT NULL,
  anbefaling_id uuid NOT NULL,
  tiltak_id uuid NOT NULL,
  PRIMARY KEY (kommune_id, anbefaling_id, tiltak_id),
  FOREIGN KEY (kommune_id, tiltak_id) REFERENCES kommune.tiltak
);
CREATE INDEX ON kommune.anbefalingstiltak (kommune_id, tiltak_id);

-- Kommunens eget notat om hvordan det går med en anbefaling et år. Det som går ut til partene, står i felles.anbefalingssvar.
CREATE TABLE kommune.anbefalingsnotat (
  kommune_id int NOT NULL,
  id uuid NOT NULL,
  anbefaling_id uuid NOT NULL,
  aar int NOT NULL CHECK (aar BETWEEN 1990 AND 2100),
  tekst text NOT NULL,
  versjon int NOT NULL DEFAULT 1,
  PRIMARY KEY (kommune_id, id),
  UNIQUE (kommune_id, anbefaling_id, aar)
);

-- Anbefalinger fra før, etter offentlige rapporter. Data ingen eier.
CREATE TABLE referanse.tidligere_anbefaling (
  kode text PRIMARY KEY,
  rekkefoelge int NOT NULL UNIQUE,
  avsender text NOT NULL,
  rettet_til text[] NOT NULL DEFAULT '{}',
  tekst text NOT NULL,
  sitat text,
  aar int NOT NULL,
  merknad text,
  kilde jsonb NOT NULL
);
