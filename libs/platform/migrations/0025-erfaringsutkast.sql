-- En erfaring slik kommunen skriver den. Ingenting forlater kommunen herfra: det som deles, er et øyeblikksbilde i felles med samme id.
CREATE TABLE kommune.erfaring (
  kommune_id int NOT NULL,
  id uuid NOT NULL,
  noekkel text NOT NULL,
  art text NOT NULL CHECK (art IN ('tiltak', 'prosess')),
  tiltak_id uuid,
  tittel text NOT NULL,
  kort text,
  sted text,
  kontekst text,
  gjennomfoering text,
  maalgrupper text[] NOT NULL DEFAULT '{}',
  maal text[] NOT NULL DEFAULT '{}',
  partnere text[] NOT NULL DEFAULT '{}',
  oppstart referanse.tidsangivelse,
  slutt referanse.tidsangivelse,
  tema referanse.nasjonalt_tema,
  fase text CHECK (fase IN ('kunnskapsgrunnlag', 'planlegging_organisering', 'mobilisering_samarbeid', 'gjennomfoering', 'viderefoering')),
  utfall text NOT NULL CHECK (utfall IN ('paagaar', 'fullfoert', 'viderefoert', 'skalert', 'utsatt', 'stoppet')),
  aarsak_kode text CHECK (aarsak_kode IN ('entreprenoerkapasitet', 'bygningsmessig', 'ansettelse', 'leveranse', 'elektriker',
    'strukturer_foerst', 'planlagt_skalering', 'kapasitet', 'finansiering', 'manglende_effekt', 'annet')),
  aarsak text,
  deltakere int CHECK (deltakere >= 0),
  deltakere_til int,
  deltakere_presisjon text CHECK (deltakere_presisjon IN ('eksakt', 'omtrent', 'mer_enn', 'mellom', 'utledet')),
  kostnad_oere bigint CHECK (kostnad_oere >= 0),
  kostnad_til_oere bigint,
  kostnad_presisjon text CHECK (kostnad_presisjon IN ('eksakt', 'omtrent', 'mer_enn', 'mellom', 'utledet')),
  kostnad_merknad text,
  -- Resultatene fra tiltaket som er valgt. Tallene leses der de står; et resultat som er fjernet, faller ut.
  resultater uuid[] NOT NULL DEFAULT '{}',
  iakttakelser text[] NOT NULL DEFAULT '{}',
  suksesskriterier text[] NOT NULL DEFAULT '{}',
  fallgruver text[] NOT NULL DEFAULT '{}',
  laerdom text[] NOT NULL DEFAULT '{}',
  tenkt_virkning text,
  andre_forklaringer text,
  undersoekelse text,
  -- Tom: den høyeste kriteriene tillater.
  evidensgrad int CHECK (evidensgrad BETWEEN 0 AND 5),
  innsats text CHECK (innsats IN ('liten', 'middels', 'stor')),
  innsats_merknad text,
  overfoerbarhet text CHECK (overfoerbarhet IN ('lett', 'med_tilpasning', 'krevende')),
  overfoerbarhet_merknad text,
  kontaktrolle text NOT NULL CHECK (kontaktrolle IN ('programleder', 'prosjektansvarlig', 'fagansvarlig', 'organisasjon', 'kommunen')),
  kontaktenhet text,
  lenker jsonb NOT NULL DEFAULT '[]' CHECK (jsonb_typeof(lenker) = 'array'),
  -- Hvor hvert felt er hentet fra, så lenge det står slik det ble hentet: felt → hva i tiltaket.
  opphav jsonb NOT NULL DEFAULT '{}' CHECK (jsonb_typeof(opphav) = 'object'),
  -- Siste utgave som er delt; 0 når den aldri har vært det.
  delt_utgave int NOT NULL DEFAULT 0 CHECK (delt_utgave >= 0),
  kilde jsonb,
  oppdiktet boolean NOT NULL DEFAULT false,
  versjon int NOT NULL DEFAULT 1,
  endret timestamptz NOT NULL DEFAULT now(),
  PRIMARY KEY (kommune_id, id),
  UNIQUE (kommune_id, noekkel),
  FOREIGN KEY (kommune_id, tiltak_id) REFERENCES kommune.tiltak,
  CHECK (aarsak_kode IS NULL OR utfall IN ('utsatt', 'stoppet', 'fullfoert')),
  CHECK ((deltakere IS NULL) = (deltakere_presisjon IS NULL)),
  CHECK ((deltakere_presisjon IS NOT DISTINCT FROM 'mellom') = (deltakere_til IS NOT NULL)),
  CHECK (deltakere <= deltakere_til),
  CHECK ((kostnad_oere IS NULL) = (kostnad_presisjon IS NULL)),
  CHECK ((kostnad_presisjon IS NOT DISTINCT FROM 'mellom') = (kostnad_til_oere IS NOT NULL)),
  CHECK (kostnad_oere <= kostnad_til_oere)
);
CREATE INDEX ON kommune.erfaring (kommune_id, tiltak_id);

-- Det erfaringen må huske om hvert antall personer den har vist, også når den er trukket tilbake: noen kan ha lest det. Ingen tall.
-- Serien er resultatet, eller erfaringen selv for antallet deltakere.
CREATE TABLE kommune.erfaringsminne (
  kommune_id int NOT NULL,
  id uuid NOT NULL,
  serie_id uuid NOT NULL,
  periode referanse.tidsangivelse NOT NULL,
  grunnlag text NOT NULL,
  skjult boolean NOT NULL,
  PRIMARY KEY (kommune_id, id),
  UNIQUE (kommune_id, serie_id, periode, grunnlag, skjult)
);

-- Utgaven som sist ble publisert. En ny utgave er delt, men den publiserte står til den nye også er gjennomgått.
ALTER TABLE felles.erfaring
  ADD COLUMN publisert_utgave int,
  ADD CHECK (status <> 'publisert' OR publisert_utgave = utgave),
  ADD CHECK (publisert_utgave <= utgave),
  ADD CHECK (trukket IS NULL OR publisert_utgave IS NULL);
