CREATE TABLE kommune.tiltak (
  kommune_id int NOT NULL,
  id uuid NOT NULL,
  noekkel text NOT NULL,
  satsing_id uuid NOT NULL,
  nr int NOT NULL,
  navn text NOT NULL,
  beskrivelse text,
  hensikt text,
  status text NOT NULL CHECK (status IN ('ide', 'forberedelse', 'under_etablering', 'i_drift', 'utsatt', 'fullfoert', 'stoppet')),
  status_merknad text,
  aarsak_kode text CHECK (aarsak_kode IN ('entreprenoerkapasitet', 'bygningsmessig', 'ansettelse', 'leveranse', 'elektriker',
    'strukturer_foerst', 'planlagt_skalering', 'kapasitet', 'finansiering', 'manglende_effekt', 'annet')),
  aarsak text,
  utsatt_til referanse.tidsangivelse,
  oppstart referanse.tidsangivelse,
  planlagt_oppstart referanse.tidsangivelse,
  eier text,
  eier_ekstern boolean NOT NULL DEFAULT false,
  ansvarlig_id uuid,
  innsatsomraade_id uuid,
  partnere text[] NOT NULL DEFAULT '{}',
  maalgrupper text[] NOT NULL DEFAULT '{}',
  arenaer text[] NOT NULL DEFAULT '{}',
  aktiviteter text[] NOT NULL DEFAULT '{}',
  utfordringer text[] NOT NULL DEFAULT '{}',
  planer text[] NOT NULL DEFAULT '{}',
  rekrutteringsforpliktelse text,
  arkivert boolean NOT NULL DEFAULT false,
  kilde jsonb,
  oppdiktet boolean NOT NULL DEFAULT false,
  versjon int NOT NULL DEFAULT 1,
  endret timestamptz NOT NULL DEFAULT now(),
  PRIMARY KEY (kommune_id, id),
  UNIQUE (kommune_id, noekkel),
  FOREIGN KEY (kommune_id, satsing_id) REFERENCES kommune.satsing,
  FOREIGN KEY (kommune_id, innsatsomraade_id) REFERENCES kommune.innsatsomraade,
  FOREIGN KEY (kommune_id, ansvarlig_id) REFERENCES kommune.medarbeider,
  CHECK (status <> 'utsatt' OR utsatt_til IS NOT NULL),
  CHECK (status NOT IN ('utsatt', 'stoppet') OR aarsak_kode IS NOT NULL)
);
CREATE INDEX ON kommune.tiltak (kommune_id, satsing_id);
CREATE INDEX ON kommune.tiltak (kommune_id, innsatsomraade_id);
CREATE INDEX ON kommune.tiltak (kommune_id, ansvarlig_id);

CREATE TABLE kommune.tiltak_maal (
  kommune_id int NOT NULL,
  tiltak_id uuid NOT NULL,
  maal_id uuid NOT NULL,
  PRIMARY KEY (kommune_id, tiltak_id, maal_id),
  FOREIGN KEY (kommune_id, tiltak_id) REFERENCES kommune.tiltak,
  FOREIGN KEY (kommune_id, maal_id) REFERENCES kommune.maal
);
CREATE INDEX ON kommune.tiltak_maal (kommune_id, maal_id);

CREATE TABLE kommune.statusendring (
  kommune_id int NOT NULL,
  id uuid NOT NULL,
  tiltak_id uuid NOT NULL,
  fra_status text,
  til_status text NOT NULL,
  aarsak_kode text,
  aarsak text,
  ny_dato referanse.tidsangivelse,
  person_id uuid,
  tid timestamptz NOT NULL DEFAULT now(),
  PRIMARY KEY (kommune_id, id),
  FOREIGN KEY (kommune_id, tiltak_id) REFERENCES kommune.tiltak,
  FOREIGN KEY (kommune_id, person_id) REFERENCES kommune.medarbeider
);
CREATE INDEX ON kommune.statusendring (kommune_id, tiltak_id);
CREATE INDEX ON kommune.statusendring (kommune_id, person_id);

CREATE TABLE kommune.milepael (
  kommune_id int NOT NULL,
  id uuid NOT NULL,
  noekkel text NOT NULL,
  tiltak_id uuid NOT NULL,
  nr int NOT NULL,
  navn text NOT NULL,
  frist referanse.tidsangivelse,
  naadd referanse.tidsangivelse,
  kilde jsonb,
  oppdiktet boolean NOT NULL DEFAULT false,
  versjon int NOT NULL DEFAULT 1,
  PRIMARY KEY (kommune_id, id),
  UNIQUE (kommune_id, noekkel),
  FOREIGN KEY (kommune_id, tiltak_id) REFERENCES kommune.tiltak
);
CREATE INDEX ON kommune.milepael (kommune_id, tiltak_id);

-- Et resultat er et tall med presisjon og omfang, eller en iakttakelse i ord.
CREATE TABLE kommune.resultat (
  kommune_id int NOT NULL,
  id uuid NOT NULL,
  noekkel text NOT NULL,
  tiltak_id uuid NOT NULL,
  nr int NOT NULL,
  tekst text NOT NULL,
  verdi numeric,
  til_verdi numeric,
  enhet text,
  presisjon text CHECK (presisjon IN ('eksakt', 'omtrent', 'mer_enn', 'mellom', 'utledet')),
  omfang text NOT NULL DEFAULT 'ukjent' CHECK (omfang IN ('omraade', 'kommune', 'arena', 'ukjent')),
  omfang_navn text,
  periode referanse.tidsangivelse,
  sammenlignet_med referanse.tidsangivelse,
  utregning text,
  kilde jsonb,
  oppdiktet boolean NOT NULL DEFAULT false,
  versjon int NOT NULL DEFAULT 1,
  PRIMARY KEY (kommune_id, id),
  UNIQUE (kommune_id, noekkel),
  FOREIGN KEY (kommune_id, tiltak_id) REFERENCES kommune.tiltak,
  CHECK ((verdi IS NULL) = (presisjon IS NULL)),
  CHECK ((presisjon IS NOT DISTINCT FROM 'mellom') = (til_verdi IS NOT NULL)),
  CHECK (verdi <= til_verdi)
);
CREATE INDEX ON kommune.resultat (kommune_id, tiltak_id);

CREATE TABLE kommune.laerdom (
  kommune_id int NOT NULL,
  id uuid NOT NULL,
  noekkel text NOT NULL,
  tiltak_id uuid NOT NULL,
  nr int NOT NULL,
  tekst text NOT NULL,
  kilde jsonb,
  oppdiktet boolean NOT NULL DEFAULT false,
  versjon int NOT NULL DEFAULT 1,
  PRIMARY KEY (kommune_id, id),
  UNIQUE (kommune_id, noekkel),
  FOREIGN KEY (kommune_id, tiltak_id) REFERENCES kommune.tiltak
);
CREATE INDEX ON kommune.laerdom (kommune_id, tiltak_id);
