-- Personer talt opp etter grupper: én fast kube per serie, og ett sett tall per periode. Tallene står her; det som deles, er vernet først.
CREATE TABLE kommune.fordeling (
  kommune_id int NOT NULL,
  id uuid NOT NULL,
  noekkel text NOT NULL,
  navn text NOT NULL,
  -- Hvem som telles.
  teller text NOT NULL,
  indikator_id uuid,
  -- [{"navn": "Alder", "verdier": ["0–12", …]}], én til tre. Rekkefølgen er rekkefølgen i tallene.
  dimensjoner jsonb NOT NULL CHECK (jsonb_typeof(dimensjoner) = 'array'),
  -- Det minste antallet som kan vises når serien deles.
  grense int NOT NULL DEFAULT 5 CHECK (grense BETWEEN 5 AND 100),
  arkivert boolean NOT NULL DEFAULT false,
  kilde jsonb,
  oppdiktet boolean NOT NULL DEFAULT false,
  versjon int NOT NULL DEFAULT 1,
  PRIMARY KEY (kommune_id, id),
  UNIQUE (kommune_id, noekkel),
  FOREIGN KEY (kommune_id, indikator_id) REFERENCES kommune.indikator
);
CREATE INDEX ON kommune.fordeling (kommune_id, indikator_id);

-- Velger mellom mønstre som ellers er like gode. Står for seg, så den aldri følger med raden ut i et svar eller i loggen.
CREATE TABLE kommune.fordelingshemmelighet (
  kommune_id int NOT NULL,
  fordeling_id uuid NOT NULL,
  hemmelighet text NOT NULL CHECK (length(hemmelighet) >= 16),
  PRIMARY KEY (kommune_id, fordeling_id),
  FOREIGN KEY (kommune_id, fordeling_id) REFERENCES kommune.fordeling
);

-- Tallene for en periode, ett for hver celle uten summer. Den siste dimensjonen går fortest.
CREATE TABLE kommune.fordelingsperiode (
  kommune_id int NOT NULL,
  id uuid NOT NULL,
  noekkel text NOT NULL,
  fordeling_id uuid NOT NULL,
  periode referanse.tidsangivelse NOT NULL,
  tall int[] NOT NULL CHECK (0 <= ALL (tall)),
  oppdiktet boolean NOT NULL DEFAULT false,
  versjon int NOT NULL DEFAULT 1,
  PRIMARY KEY (kommune_id, id),
  UNIQUE (kommune_id, noekkel),
  UNIQUE (kommune_id, fordeling_id, periode),
  FOREIGN KEY (kommune_id, fordeling_id) REFERENCES kommune.fordeling
);

-- Det serien må huske om alt den har delt, også når det er trukket tilbake: noen kan ha lest det. Bare hvilke celler som var skjult, ingen tall.
CREATE TABLE kommune.fordelingsminne (
  kommune_id int NOT NULL,
  id uuid NOT NULL,
  fordeling_id uuid NOT NULL,
  periode referanse.tidsangivelse NOT NULL,
  struktur text NOT NULL,
  skjult text[] NOT NULL,
  PRIMARY KEY (kommune_id, id),
  FOREIGN KEY (kommune_id, fordeling_id) REFERENCES kommune.fordeling
);
CREATE INDEX ON kommune.fordelingsminne (kommune_id, fordeling_id);

-- En stor tabell vernes som en jobb. Det som kom ut, gjelder bare for de tallene og den historien det ble laget av.
CREATE TABLE kommune.fordelingsvern (
  kommune_id int NOT NULL,
  id uuid NOT NULL,
  fordelingsperiode_id uuid NOT NULL,
  periodeversjon int NOT NULL,
  grense int NOT NULL,
  status text NOT NULL CHECK (status IN ('venter', 'ferdig', 'holdt_tilbake', 'stoppet')),
  -- Hvorfor den er holdt tilbake. Bare kommunen får vite det.
  grunn text,
  -- Alle cellene med summer, slik de kan gå ut. Et skjult tall er tomt.
  celler int[],
  struktur text,
  opprettet timestamptz NOT NULL DEFAULT now(),
  PRIMARY KEY (kommune_id, id),
  UNIQUE (kommune_id, fordelingsperiode_id),
  FOREIGN KEY (kommune_id, fordelingsperiode_id) REFERENCES kommune.fordelingsperiode,
  CHECK ((status = 'ferdig') = (celler IS NOT NULL)),
  CHECK ((status = 'ferdig') = (struktur IS NOT NULL))
);

-- Hvor langt en jobb er kommet. Ikke innhold, og ikke i loggen: raden skrives flere ganger i sekundet og er borte når jobben er gjort.
CREATE TABLE kommune.framdrift (
  kommune_id int NOT NULL,
  id uuid NOT NULL,
  gjort int NOT NULL CHECK (gjort >= 0),
  av int NOT NULL,
  tid timestamptz NOT NULL DEFAULT clock_timestamp(),
  PRIMARY KEY (kommune_id, id)
);
