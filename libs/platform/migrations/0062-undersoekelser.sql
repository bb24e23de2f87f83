-- En undersøkelse blant innbyggerne, spurt før og etter. Bare svar som er talt opp; det står aldri noe om den enkelte her.
CREATE TABLE kommune.undersoekelse (
  kommune_id int NOT NULL,
  id uuid NOT NULL,
  noekkel text NOT NULL,
  navn text NOT NULL,
  -- Det minste antallet svar som kan vises når en runde deles.
  grense int NOT NULL DEFAULT 5 CHECK (grense BETWEEN 5 AND 100),
  arkivert boolean NOT NULL DEFAULT false,
  oppdiktet boolean NOT NULL DEFAULT false,
  versjon int NOT NULL DEFAULT 1,
  PRIMARY KEY (kommune_id, id),
  UNIQUE (kommune_id, noekkel)
);

-- Velger mellom mønstre som ellers er like gode. Står for seg, så den aldri følger med raden ut i et svar eller i loggen.
CREATE TABLE kommune.undersoekelseshemmelighet (
  kommune_id int NOT NULL,
  undersoekelse_id uuid NOT NULL,
  hemmelighet text NOT NULL CHECK (length(hemmelighet) >= 16),
  PRIMARY KEY (kommune_id, undersoekelse_id),
  FOREIGN KEY (kommune_id, undersoekelse_id) REFERENCES kommune.undersoekelse
);

-- En gang det er spurt: hvor, når, hvordan, og antallet som ga hvert svar.
CREATE TABLE kommune.undersoekelsesrunde (
  kommune_id int NOT NULL,
  id uuid NOT NULL,
  noekkel text NOT NULL,
  undersoekelse_id uuid NOT NULL,
  runde text NOT NULL CHECK (runde IN ('foer', 'etter')),
  dato referanse.tidsangivelse NOT NULL,
  omraade text NOT NULL,
  metode text,
  kildetekst text,
  -- [{"spoersmaal", "utgave", "alternativer", "positive", "n", "antall", "fraAndel"}]
  spoersmaal jsonb NOT NULL CHECK (jsonb_typeof(spoersmaal) = 'array'),
  oppdiktet boolean NOT NULL DEFAULT false,
  versjon int NOT NULL DEFAULT 1,
  PRIMARY KEY (kommune_id, id),
  UNIQUE (kommune_id, noekkel),
  UNIQUE (kommune_id, undersoekelse_id, dato),
  FOREIGN KEY (kommune_id, undersoekelse_id) REFERENCES kommune.undersoekelse
);

-- Det undersøkelsen må huske om alt den har delt, også når det er trukket tilbake: noen kan ha lest det. Bare hvilke celler som var skjult, ingen tall.
CREATE TABLE kommune.undersoekelsesminne (
  kommune_id int NOT NULL,
  id uuid NOT NULL,
  undersoekelse_id uuid NOT NULL,
  dato referanse.tidsangivelse NOT NULL,
  struktur text NOT NULL,
  skjult text[] NOT NULL,
  PRIMARY KEY (kommune_id, id),
  FOREIGN KEY (kommune_id, undersoekelse_id) REFERENCES kommune.undersoekelse
);
CREATE INDEX ON kommune.undersoekelsesminne (kommune_id, undersoekelse_id);

-- En undersøkelse er en femte ting en kommune kan dele, en runde om gangen.
ALTER TABLE felles.deling
  DROP CONSTRAINT deling_type_check,
  ADD CONSTRAINT deling_type_check CHECK (type IN ('handlingsplan', 'resultater', 'pengebruk', 'fordeling', 'undersoekelse')),
  DROP CONSTRAINT deling_periode_check,
  ADD CONSTRAINT deling_periode_check CHECK ((type IN ('resultater', 'fordeling', 'undersoekelse')) = (periode IS NOT NULL)),
  DROP CONSTRAINT deling_serie_check,
  ADD CONSTRAINT deling_serie_check CHECK ((type IN ('fordeling', 'undersoekelse')) = (serie_id IS NOT NULL));
ALTER TABLE felles.delingspaaminnelse
  DROP CONSTRAINT delingspaaminnelse_type_check,
  ADD CONSTRAINT delingspaaminnelse_type_check CHECK (type IN ('handlingsplan', 'resultater', 'pengebruk', 'fordeling', 'undersoekelse'));

-- Runden slik den ble vernet hos kommunen. Et tall som mangler, er skjult, og tallet bak finnes bare der.
CREATE TABLE felles.delt_undersoekelse (
  kommune_id int NOT NULL,
  deling_id uuid NOT NULL,
  nettverk_id int NOT NULL REFERENCES referanse.nettverk,
  serie_id uuid NOT NULL,
  navn text NOT NULL,
  runde text NOT NULL CHECK (runde IN ('foer', 'etter')),
  omraade text NOT NULL,
  metode text,
  kildetekst text,
  spoersmaal jsonb NOT NULL CHECK (jsonb_typeof(spoersmaal) = 'array'),
  grense int NOT NULL CHECK (grense >= 3),
  regler text NOT NULL,
  PRIMARY KEY (kommune_id, deling_id),
  FOREIGN KEY (kommune_id, deling_id) REFERENCES felles.deling
);
CREATE INDEX ON felles.delt_undersoekelse (nettverk_id);
