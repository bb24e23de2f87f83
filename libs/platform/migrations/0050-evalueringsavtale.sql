-- Avtalen om felles evaluering. Den eies av nettverket: koordinatoren skriver, og hver kommune svarer med sin egen rad.
CREATE TABLE felles.evalueringsavtale (
  nettverk_id int NOT NULL REFERENCES referanse.nettverk,
  id uuid NOT NULL,
  navn text NOT NULL,
  kilde jsonb,
  oppdiktet boolean NOT NULL DEFAULT false,
  opprettet timestamptz NOT NULL DEFAULT now(),
  versjon int NOT NULL DEFAULT 1,
  PRIMARY KEY (nettverk_id, id)
);

-- En utgave er dokumentet partene svarer på: parter, andeler, betalingsplan og leveranser. Når den er sendt, endrer ingen den; en endring er en ny utgave.
-- Terminene før fra_termin står slik de sto i utgaven før.
CREATE TABLE felles.avtaleutgave (
  nettverk_id int NOT NULL REFERENCES referanse.nettverk,
  avtale_id uuid NOT NULL,
  utgave int NOT NULL CHECK (utgave > 0),
  fra_termin int NOT NULL DEFAULT 1 CHECK (fra_termin > 0),
  fra date NOT NULL,
  til date NOT NULL,
  innhold jsonb NOT NULL CHECK (jsonb_typeof(innhold) = 'object'),
  endring text,
  kontrollsum text CHECK (kontrollsum ~ '^[0-9a-f]{64}$'),
  sendt timestamptz,
  PRIMARY KEY (nettverk_id, avtale_id, utgave),
  FOREIGN KEY (nettverk_id, avtale_id) REFERENCES felles.evalueringsavtale,
  CHECK (fra <= til),
  CHECK (utgave = 1 OR endring IS NOT NULL)
);

-- Hva hver part betaler i hver termin av en sendt utgave, i øre. Summen er avtalesummen; fast_oere er den delen som er partens faste bidrag.
CREATE TABLE felles.avtaleandel (
  nettverk_id int NOT NULL REFERENCES referanse.nettverk,
  avtale_id uuid NOT NULL,
  utgave int NOT NULL,
  part_nr int NOT NULL CHECK (part_nr > 0),
  termin int NOT NULL CHECK (termin > 0),
  forfall date NOT NULL,
  beloep_oere bigint NOT NULL CHECK (beloep_oere >= 0),
  fast_oere bigint NOT NULL CHECK (fast_oere BETWEEN 0 AND beloep_oere),
  PRIMARY KEY (nettverk_id, avtale_id, utgave, part_nr, termin),
  FOREIGN KEY (nettverk_id, avtale_id, utgave) REFERENCES felles.avtaleutgave
);

-- Underskriften til en part uten eget rom, ført av koordinatoren: fylkeskommunen og leverandørene. En kommune svarer selv.
CREATE TABLE felles.avtalesignatur (
  nettverk_id int NOT NULL REFERENCES referanse.nettverk,
  avtale_id uuid NOT NULL,
  utgave int NOT NULL,
  part_nr int NOT NULL CHECK (part_nr > 0),
  dato date NOT NULL,
  rolle text NOT NULL,
  foert timestamptz NOT NULL DEFAULT now(),
  PRIMARY KEY (nettverk_id, avtale_id, utgave, part_nr),
  FOREIGN KEY (nettverk_id, avtale_id, utgave) REFERENCES felles.avtaleutgave
);

-- Kommunens svar på en utgave, med summen av dokumentet den så. Det siste svaret gjelder, og et ja står.
-- bokfoert_oere er det kommunen har ført av fylkeskommunens bidrag i sitt eget budsjett; det er de samme pengene.
CREATE TABLE felles.avtalesvar (
  kommune_id int NOT NULL,
  id uuid NOT NULL,
  nettverk_id int NOT NULL REFERENCES referanse.nettverk,
  avtale_id uuid NOT NULL,
  utgave int NOT NULL CHECK (utgave > 0),
  svar text NOT NULL CHECK (svar IN ('godtatt', 'avslaatt')),
  kontrollsum text NOT NULL CHECK (kontrollsum ~ '^[0-9a-f]{64}$'),
  rolle text NOT NULL,
  dato date NOT NULL,
  merknad text,
  bokfoert_oere bigint CHECK (bokfoert_oere >= 0),
  tid timestamptz NOT NULL DEFAULT now(),
  PRIMARY KEY (kommune_id, id),
  CHECK (svar = 'godtatt' OR merknad IS NOT NULL)
);
CREATE UNIQUE INDEX ON felles.avtalesvar (kommune_id, avtale_id, utgave) WHERE svar = 'godtatt';
CREATE INDEX ON felles.avtalesvar (nettverk_id, avtale_id, utgave);

-- Det som har skjedd med en leveranse i planen: levert, sendt tilbake eller godtatt. Den siste hendelsen er tilstanden.
CREATE TABLE felles.leveransehendelse (
  nettverk_id int NOT NULL REFERENCES referanse.nettverk,
  id uuid NOT NULL,
  avtale_id uuid NOT NULL,
  leveranse_nr int NOT NULL CHECK (leveranse_nr > 0),
  hendelse text NOT NULL CHECK (hendelse IN ('levert', 'sendt_tilbake', 'godtatt')),
  dato date NOT NULL,
  dokument text,
  adresse text,
  kommentar text,
  oppdiktet boolean NOT NULL DEFAULT false,
  tid timestamptz NOT NULL DEFAULT clock_timestamp(),
  PRIMARY KEY (nettverk_id, id),
  FOREIGN KEY (nettverk_id, avtale_id) REFERENCES felles.evalueringsavtale,
  CHECK (hendelse <> 'levert' OR dokument IS NOT NULL),
  CHECK (hendelse <> 'sendt_tilbake' OR kommentar IS NOT NULL)
);
CREATE INDEX ON felles.leveransehendelse (nettverk_id, avtale_id, leveranse_nr);

-- Et møte eller læringsverksted i kalenderen som hører til avtalen, med det som kom ut av det. Roller, aldri navn.
CREATE TABLE felles.avtalemoete (
  nettverk_id int NOT NULL REFERENCES referanse.nettverk,
  id uuid NOT NULL,
  avtale_id uuid NOT NULL,
  kalenderpunkt_id uuid NOT NULL,
  roller text[] NOT NULL DEFAULT '{}',
  laeringspunkter text[] NOT NULL DEFAULT '{}',
  referat text,
  avholdt boolean NOT NULL DEFAULT false,
  oppdiktet boolean NOT NULL DEFAULT false,
  versjon int NOT NULL DEFAULT 1,
  PRIMARY KEY (nettverk_id, id),
  UNIQUE (nettverk_id, kalenderpunkt_id),
  FOREIGN KEY (nettverk_id, avtale_id) REFERENCES felles.evalueringsavtale,
  FOREIGN KEY (nettverk_id, kalenderpunkt_id) REFERENCES felles.kalenderpunkt
);
CREATE INDEX ON felles.avtalemoete (nettverk_id, avtale_id);

-- Avtalen kommunen er med i, slik kommunen selv har tatt den inn. En åpning for evaluatorer kan vise hit, og kan da ikke være videre enn avtalen.
CREATE TABLE kommune.evalueringsandel (
  kommune_id int NOT NULL,
  id uuid NOT NULL,
  navn text NOT NULL,
  utgave int NOT NULL CHECK (utgave > 0),
  fra date NOT NULL,
  til date NOT NULL,
  oppdiktet boolean NOT NULL DEFAULT false,
  versjon int NOT NULL DEFAULT 1,
  PRIMARY KEY (kommune_id, id),
  CHECK (fra <= til)
);

-- Det kommunen har bundet seg til å betale, termin for termin. En rad endres aldri; en ny utgave fører den gamle tilbake og en ny inn.
CREATE TABLE kommune.andelspost (
  kommune_id int NOT NULL,
  id uuid NOT NULL,
  evalueringsandel_id uuid NOT NULL,
  utgave int NOT NULL CHECK (utgave > 0),
  termin int NOT NULL CHECK (termin > 0),
  forfall date NOT NULL,
  beloep_oere bigint NOT NULL CHECK (beloep_oere <> 0),
  reverserer_id uuid,
  foert timestamptz NOT NULL DEFAULT now(),
  foert_av uuid,
  PRIMARY KEY (kommune_id, id),
  UNIQUE (kommune_id, reverserer_id),
  FOREIGN KEY (kommune_id, evalueringsandel_id) REFERENCES kommune.evalueringsandel,
  FOREIGN KEY (kommune_id, reverserer_id) REFERENCES kommune.andelspost,
  CHECK ((beloep_oere < 0) = (reverserer_id IS NOT NULL))
);
CREATE INDEX ON kommune.andelspost (kommune_id, evalueringsandel_id, termin);

-- En termin som er betalt. Selve bruken står i økonomien; reverseres den der, er terminen ikke betalt.
CREATE TABLE kommune.andelsbetaling (
  kommune_id int NOT NULL,
  id uuid NOT NULL,
  andelspost_id uuid NOT NULL,
  forbruk_id uuid NOT NULL,
  PRIMARY KEY (kommune_id, id),
  UNIQUE (kommune_id, forbruk_id),
  FOREIGN KEY (kommune_id, andelspost_id) REFERENCES kommune.andelspost,
  FOREIGN KEY (kommune_id, forbruk_id) REFERENCES kommune.forbruk
);
CREATE INDEX ON kommune.andelsbetaling (kommune_id, andelspost_id);

-- Budsjettlinjene kommunen har satt av til evalueringen.
CREATE TABLE kommune.andelslinje (
  kommune_id int NOT NULL,
  evalueringsandel_id uuid NOT NULL,
  budsjettlinje_id uuid NOT NULL,
  PRIMARY KEY (kommune_id, evalueringsandel_id, budsjettlinje_id),
  FOREIGN KEY (kommune_id, evalueringsandel_id) REFERENCES kommune.evalueringsandel,
  FOREIGN KEY (kommune_id, budsjettlinje_id) REFERENCES kommune.budsjettlinje
);
CREATE INDEX ON kommune.andelslinje (kommune_id, budsjettlinje_id);
