-- Felles for radene her: `noekkel` er kildefilas egen stabile nøkkel (import oppdaterer på den),
-- `kilde` er {tittel, sted, tolket} og `oppdiktet` merker det som bare er laget for å vise fram.
CREATE TABLE kommune.satsing (
  kommune_id int NOT NULL,
  id uuid NOT NULL,
  noekkel text NOT NULL,
  navn text NOT NULL,
  type text NOT NULL,
  statlig_motpart text,
  hovedmaal text,
  formaal text[] NOT NULL DEFAULT '{}',
  prinsipp text,
  utfordringsbilde text[] NOT NULL DEFAULT '{}',
  -- De tre periodene holdes fra hverandre: tilskuddet, programmet, og året målene gjelder.
  tilskudd_fra int, tilskudd_til int,
  program_fra int, program_til int,
  maalaar int,
  ramme_per_aar_oere bigint CHECK (ramme_per_aar_oere >= 0),
  ramme_antall_aar int CHECK (ramme_antall_aar > 0),
  ramme_forbehold text,
  kan_brukes_til text[] NOT NULL DEFAULT '{}',
  kan_ikke_brukes_til text[] NOT NULL DEFAULT '{}',
  kilde jsonb,
  oppdiktet boolean NOT NULL DEFAULT false,
  versjon int NOT NULL DEFAULT 1,
  PRIMARY KEY (kommune_id, id),
  UNIQUE (kommune_id),
  UNIQUE (kommune_id, noekkel),
  CHECK (tilskudd_fra <= tilskudd_til),
  CHECK (program_fra <= program_til)
);

CREATE TABLE kommune.omraade (
  kommune_id int NOT NULL,
  id uuid NOT NULL,
  noekkel text NOT NULL,
  satsing_id uuid NOT NULL,
  nr int NOT NULL,
  navn text NOT NULL,
  grunnkretser text[] NOT NULL DEFAULT '{}',
  innbyggere numeric CHECK (innbyggere >= 0),
  innbyggere_til numeric,
  innbyggere_presisjon text CHECK (innbyggere_presisjon IN ('eksakt', 'omtrent', 'mer_enn', 'mellom', 'utledet')),
  kilde jsonb,
  oppdiktet boolean NOT NULL DEFAULT false,
  versjon int NOT NULL DEFAULT 1,
  PRIMARY KEY (kommune_id, id),
  UNIQUE (kommune_id, noekkel),
  FOREIGN KEY (kommune_id, satsing_id) REFERENCES kommune.satsing,
  CHECK ((innbyggere IS NULL) = (innbyggere_presisjon IS NULL)),
  CHECK ((innbyggere_presisjon IS NOT DISTINCT FROM 'mellom') = (innbyggere_til IS NOT NULL)),
  CHECK (innbyggere <= innbyggere_til)
);
CREATE INDEX ON kommune.omraade (kommune_id, satsing_id);

-- Intensjonsavtaler og programbeskrivelser. En vedtatt utgave endres ikke; den erstattes av en ny.
CREATE TABLE kommune.styringsdokument (
  kommune_id int NOT NULL,
  id uuid NOT NULL,
  noekkel text NOT NULL,
  satsing_id uuid NOT NULL,
  type text NOT NULL CHECK (type IN ('intensjonsavtale', 'programbeskrivelse')),
  utgave int NOT NULL CHECK (utgave > 0),
  tittel text NOT NULL,
  status text NOT NULL CHECK (status IN ('utkast', 'vedtatt', 'erstattet')),
  dato referanse.tidsangivelse,
  vedtatt_av text,
  saksnummer text,
  parter text[] NOT NULL DEFAULT '{}',
  sammendrag text,
  kilde jsonb,
  oppdiktet boolean NOT NULL DEFAULT false,
  versjon int NOT NULL DEFAULT 1,
  PRIMARY KEY (kommune_id, id),
  UNIQUE (kommune_id, noekkel),
  UNIQUE (kommune_id, satsing_id, type, utgave),
  FOREIGN KEY (kommune_id, satsing_id) REFERENCES kommune.satsing
);

-- Det som er vedtatt, beholdes slik det ble vedtatt, også når noe annet enn tjenesten skriver:
-- bare at en nyere utgave har tatt over, kan føres på.
CREATE FUNCTION kommune.vedtatt_er_laast() RETURNS trigger LANGUAGE plpgsql SET search_path = '' AS $$
BEGIN
  IF OLD.status = 'utkast'
    OR to_jsonb(NEW) - 'status' - 'versjon' = to_jsonb(OLD) - 'status' - 'versjon' AND NEW.status IN (OLD.status, 'erstattet') THEN
    RETURN NEW;
  END IF;
  RAISE EXCEPTION USING ERRCODE = 'LV001', MESSAGE = 'Et vedtatt dokument kan ikke endres.';
END $$;
REVOKE ALL ON FUNCTION kommune.vedtatt_er_laast() FROM PUBLIC;
CREATE TRIGGER vedtatt_er_laast BEFORE UPDATE ON kommune.styringsdokument FOR EACH ROW EXECUTE FUNCTION kommune.vedtatt_er_laast();

CREATE TABLE kommune.innsatsomraade (
  kommune_id int NOT NULL,
  id uuid NOT NULL,
  noekkel text NOT NULL,
  satsing_id uuid NOT NULL,
  nr int NOT NULL,
  navn text NOT NULL,
  beskrivelse text,
  punkter text[] NOT NULL DEFAULT '{}',
  arkivert boolean NOT NULL DEFAULT false,
  kilde jsonb,
  oppdiktet boolean NOT NULL DEFAULT false,
  versjon int NOT NULL DEFAULT 1,
  PRIMARY KEY (kommune_id, id),
  UNIQUE (kommune_id, noekkel),
  FOREIGN KEY (kommune_id, satsing_id) REFERENCES kommune.satsing
);
CREATE INDEX ON kommune.innsatsomraade (kommune_id, satsing_id);

CREATE TABLE kommune.maal (
  kommune_id int NOT NULL,
  id uuid NOT NULL,
  noekkel text NOT NULL,
  satsing_id uuid NOT NULL,
  nr int NOT NULL,
  navn text NOT NULL,
  beskrivelse text,
  delmaal text[] NOT NULL DEFAULT '{}',
  arkivert boolean NOT NULL DEFAULT false,
  kilde jsonb,
  oppdiktet boolean NOT NULL DEFAULT false,
  versjon int NOT NULL DEFAULT 1,
  PRIMARY KEY (kommune_id, id),
  UNIQUE (kommune_id, noekkel),
  FOREIGN KEY (kommune_id, satsing_id) REFERENCES kommune.satsing
);
CREATE INDEX ON kommune.maal (kommune_id, satsing_id);

-- Mål og innsatsområder er mange-til-mange: Halden har fire innsatsområder og fem mål.
CREATE TABLE kommune.maal_innsatsomraade (
  kommune_id int NOT NULL,
  maal_id uuid NOT NULL,
  innsatsomraade_id uuid NOT NULL,
  PRIMARY KEY (kommune_id, maal_id, innsatsomraade_id),
  FOREIGN KEY (kommune_id, maal_id) REFERENCES kommune.maal,
  FOREIGN KEY (kommune_id, innsatsomraade_id) REFERENCES kommune.innsatsomraade
);
CREATE INDEX ON kommune.maal_innsatsomraade (kommune_id, innsatsomraade_id);

-- Organer og roller slik kommunen selv kaller dem, med fra og til: organiseringen skifter underveis.
CREATE TABLE kommune.programrolle (
  kommune_id int NOT NULL,
  id uuid NOT NULL,
  noekkel text NOT NULL,
  satsing_id uuid NOT NULL,
  nr int NOT NULL,
  navn text NOT NULL,
  besatt_av text,
  oppgaver text[] NOT NULL DEFAULT '{}',
  antall_personer int CHECK (antall_personer > 0),
  stillingsprosent numeric CHECK (stillingsprosent BETWEEN 0 AND 1000),
  loenn_fra_satsingen_prosent numeric CHECK (loenn_fra_satsingen_prosent BETWEEN 0 AND 100),
  moeter_per_aar int CHECK (moeter_per_aar > 0),
  moeter_per_aar_til int,
  fra referanse.tidsangivelse,
  til referanse.tidsangivelse,
  kilde jsonb,
  oppdiktet boolean NOT NULL DEFAULT false,
  PRIMARY KEY (kommune_id, id),
  UNIQUE (kommune_id, noekkel),
  FOREIGN KEY (kommune_id, satsing_id) REFERENCES kommune.satsing,
  CHECK (moeter_per_aar <= moeter_per_aar_til)
);
CREATE INDEX ON kommune.programrolle (kommune_id, satsing_id);

CREATE TABLE kommune.metode (
  kommune_id int NOT NULL,
  id uuid NOT NULL,
  noekkel text NOT NULL,
  satsing_id uuid NOT NULL,
  navn text NOT NULL,
  opplaerte_ansatte int CHECK (opplaerte_ansatte >= 0),
  steg text[] NOT NULL DEFAULT '{}',
  prinsipper text[] NOT NULL DEFAULT '{}',
  kilde jsonb,
  oppdiktet boolean NOT NULL DEFAULT false,
  PRIMARY KEY (kommune_id, id),
  UNIQUE (kommune_id, noekkel),
  FOREIGN KEY (kommune_id, satsing_id) REFERENCES kommune.satsing
);
CREATE INDEX ON kommune.metode (kommune_id, satsing_id);

CREATE TABLE kommune.suksessfaktor (
  kommune_id int NOT NULL,
  id uuid NOT NULL,
  noekkel text NOT NULL,
  satsing_id uuid NOT NULL,
  type text NOT NULL CHECK (type IN ('suksesskriterium', 'fallgruve')),
  nr int NOT NULL,
  navn text NOT NULL,
  kilde jsonb,
  oppdiktet boolean NOT NULL DEFAULT false,
  PRIMARY KEY (kommune_id, id),
  UNIQUE (kommune_id, noekkel),
  FOREIGN KEY (kommune_id, satsing_id) REFERENCES kommune.satsing
);
CREATE INDEX ON kommune.suksessfaktor (kommune_id, satsing_id);

CREATE TABLE kommune.utfordring (
  kommune_id int NOT NULL,
  id uuid NOT NULL,
  noekkel text NOT NULL,
  satsing_id uuid NOT NULL,
  nr int NOT NULL,
  tema text NOT NULL,
  beskrivelse text,
  respons text,
  kilde jsonb,
  oppdiktet boolean NOT NULL DEFAULT false,
  PRIMARY KEY (kommune_id, id),
  UNIQUE (kommune_id, noekkel),
  FOREIGN KEY (kommune_id, satsing_id) REFERENCES kommune.satsing
);
CREATE INDEX ON kommune.utfordring (kommune_id, satsing_id);
