-- De fem temaene fra erfaringskonferansen 2024. Innsatsområdet foreslår; tiltaket kan ha sitt eget.
CREATE DOMAIN referanse.nasjonalt_tema AS text
  CHECK (VALUE IN ('bolig_bomiljoe', 'moeteplasser', 'arbeid', 'kriminalitet_utenforskap', 'oppvekst_utdanning'));
ALTER TABLE kommune.innsatsomraade ADD COLUMN tema referanse.nasjonalt_tema;
ALTER TABLE kommune.tiltak ADD COLUMN tema referanse.nasjonalt_tema;

-- Vedtak gjøres i møter og journalføres i arkivet; her står hva som ble bestemt, og hvor saken ligger.
CREATE TABLE kommune.vedtak (
  kommune_id int NOT NULL,
  id uuid NOT NULL,
  noekkel text NOT NULL,
  organ text NOT NULL,
  -- Tom når kilden ikke oppgir datoen. Det er en lovlig verdi.
  dato referanse.tidsangivelse,
  saksnummer text,
  utfall text NOT NULL CHECK (utfall IN ('vedtatt', 'vedtatt_med_endringer', 'godkjent', 'utsatt', 'sendt_tilbake', 'avslaatt', 'tatt_til_orientering')),
  merknad text,
  kilde jsonb,
  oppdiktet boolean NOT NULL DEFAULT false,
  versjon int NOT NULL DEFAULT 1,
  PRIMARY KEY (kommune_id, id),
  UNIQUE (kommune_id, noekkel)
);

CREATE TABLE kommune.finansieringskilde (
  kommune_id int NOT NULL,
  id uuid NOT NULL,
  noekkel text NOT NULL,
  navn text NOT NULL,
  art text NOT NULL CHECK (art IN ('kdd', 'stat', 'fylkeskommune', 'kommune', 'privat')),
  kilde jsonb,
  oppdiktet boolean NOT NULL DEFAULT false,
  versjon int NOT NULL DEFAULT 1,
  PRIMARY KEY (kommune_id, id),
  UNIQUE (kommune_id, noekkel),
  UNIQUE (kommune_id, navn)
);

-- Kontoen i hovedboka. Kan ha flere givere uten at fordelingen er kjent, eller ingen som er navngitt.
CREATE TABLE kommune.tilskudd (
  kommune_id int NOT NULL,
  id uuid NOT NULL,
  noekkel text NOT NULL,
  satsing_id uuid NOT NULL,
  navn text NOT NULL,
  -- Et kalenderår, eller et skole- og barnehageår: 2025 eller 2024/2025.
  tilskuddsaar text NOT NULL CHECK (tilskuddsaar ~ '^\d{4}$' OR tilskuddsaar ~ '^\d{4}/\d{4}$' AND right(tilskuddsaar, 4)::int = left(tilskuddsaar, 4)::int + 1),
  kolonne text NOT NULL CHECK (kolonne IN ('kdd', 'ekstern')),
  forbehold text,
  vilkaar text[] NOT NULL DEFAULT '{}',
  -- Tom når det ikke er oppgitt om pengene kan føres over til neste år.
  overfoerbart boolean,
  tilsagn_dato referanse.tidsangivelse,
  tilsagn_referanse text,
  rapportfrist referanse.tidsangivelse,
  arkivert boolean NOT NULL DEFAULT false,
  kilde jsonb,
  oppdiktet boolean NOT NULL DEFAULT false,
  versjon int NOT NULL DEFAULT 1,
  PRIMARY KEY (kommune_id, id),
  UNIQUE (kommune_id, noekkel),
  FOREIGN KEY (kommune_id, satsing_id) REFERENCES kommune.satsing
);
CREATE INDEX ON kommune.tilskudd (kommune_id, satsing_id);

CREATE TABLE kommune.tilskudd_kilde (
  kommune_id int NOT NULL,
  tilskudd_id uuid NOT NULL,
  finansieringskilde_id uuid NOT NULL,
  PRIMARY KEY (kommune_id, tilskudd_id, finansieringskilde_id),
  FOREIGN KEY (kommune_id, tilskudd_id) REFERENCES kommune.tilskudd,
  FOREIGN KEY (kommune_id, finansieringskilde_id) REFERENCES kommune.finansieringskilde
);
CREATE INDEX ON kommune.tilskudd_kilde (kommune_id, finansieringskilde_id);

-- Året som låses når handlingsplanen vedtas.
CREATE TABLE kommune.budsjettaar (
  kommune_id int NOT NULL,
  id uuid NOT NULL,
  noekkel text NOT NULL,
  satsing_id uuid NOT NULL,
  aar int NOT NULL CHECK (aar BETWEEN 1990 AND 2100),
  laast boolean NOT NULL DEFAULT false,
  versjon int NOT NULL DEFAULT 1,
  PRIMARY KEY (kommune_id, id),
  UNIQUE (kommune_id, noekkel),
  UNIQUE (kommune_id, satsing_id, aar),
  FOREIGN KEY (kommune_id, satsing_id) REFERENCES kommune.satsing
);

CREATE TABLE kommune.budsjettlinje (
  kommune_id int NOT NULL,
  id uuid NOT NULL,
  noekkel text NOT NULL,
  budsjettaar_id uuid NOT NULL,
  nr int NOT NULL,
  navn text NOT NULL,
  tiltak_id uuid,
  innsatsomraade_id uuid,
  kostnadsart text CHECK (kostnadsart IN ('loenn', 'frikjoep', 'materiell', 'utstyr', 'tjenester', 'tilskudd', 'annet')),
  -- Programmidlene kan ikke dekke ordinær drift. Tom: ingen har erklært det ennå.
  ikke_ordinaer_drift boolean,
  merknad text,
  viderefoerer_id uuid,
  kilde jsonb,
  oppdiktet boolean NOT NULL DEFAULT false,
  versjon int NOT NULL DEFAULT 1,
  PRIMARY KEY (kommune_id, id),
  UNIQUE (kommune_id, noekkel),
  FOREIGN KEY (kommune_id, budsjettaar_id) REFERENCES kommune.budsjettaar,
  FOREIGN KEY (kommune_id, tiltak_id) REFERENCES kommune.tiltak,
  FOREIGN KEY (kommune_id, innsatsomraade_id) REFERENCES kommune.innsatsomraade,
  FOREIGN KEY (kommune_id, viderefoerer_id) REFERENCES kommune.budsjettlinje
);
CREATE INDEX ON kommune.budsjettlinje (kommune_id, budsjettaar_id, nr);
CREATE INDEX ON kommune.budsjettlinje (kommune_id, tiltak_id);
CREATE INDEX ON kommune.budsjettlinje (kommune_id, innsatsomraade_id);
CREATE INDEX ON kommune.budsjettlinje (kommune_id, viderefoerer_id);

-- Beløpet på en budsjettlinje: hvor mye av hvilket tilskudd.
CREATE TABLE kommune.finansieringspost (
  kommune_id int NOT NULL,
  id uuid NOT NULL,
  noekkel text NOT NULL,
  budsjettlinje_id uuid NOT NULL,
  tilskudd_id uuid NOT NULL,
  beloep_oere bigint NOT NULL CHECK (beloep_oere BETWEEN 0 AND 100000000000000),
  kilde jsonb,
  oppdiktet boolean NOT NULL DEFAULT false,
  versjon int NOT NULL DEFAULT 1,
  PRIMARY KEY (kommune_id, id),
  UNIQUE (kommune_id, noekkel),
  UNIQUE (kommune_id, budsjettlinje_id, tilskudd_id),
  FOREIGN KEY (kommune_id, budsjettlinje_id) REFERENCES kommune.budsjettlinje,
  FOREIGN KEY (kommune_id, tilskudd_id) REFERENCES kommune.tilskudd
);
CREATE INDEX ON kommune.finansieringspost (kommune_id, tilskudd_id);

-- Et vedtatt budsjett står, også når noe annet enn tjenesten skriver. Etterpå flyttes penger i hovedboka.
CREATE FUNCTION kommune.budsjett_er_laast() RETURNS trigger LANGUAGE plpgsql SET search_path = '' AS $$
DECLARE
  -- Der raden var, og der den skal: ei linje flyttes verken inn i eller ut av et vedtatt år.
  aarene uuid[];
BEGIN
  -- En ny linje som viderefører en annen, og en ny post på null kroner, endrer ikke budsjettet: de gir plass til penger hovedboka fører hit.
  IF TG_OP = 'INSERT' AND (to_jsonb(NEW) ->> 'viderefoerer_id' IS NOT NULL OR to_jsonb(NEW) ->> 'beloep_oere' = '0') THEN
    RETURN NULL;
  END IF;
  IF TG_TABLE_NAME = 'budsjettlinje' THEN
    aarene := ARRAY[OLD.budsjettaar_id, NEW.budsjettaar_id];
  ELSE
    SELECT array_agg(l.budsjettaar_id) INTO aarene FROM kommune.budsjettlinje l
    WHERE l.kommune_id = coalesce(NEW.kommune_id, OLD.kommune_id) AND l.id IN (OLD.budsjettlinje_id, NEW.budsjettlinje_id);
  END IF;
  IF EXISTS (SELECT FROM kommune.budsjettaar a WHERE a.kommune_id = coalesce(NEW.kommune_id, OLD.kommune_id) AND a.id = ANY (aarene) AND a.laast) THEN
    RAISE EXCEPTION USING ERRCODE = 'LV002', MESSAGE = 'Budsjettet er vedtatt og kan ikke endres.';
  END IF;
  RETURN NULL;
END $$;
REVOKE ALL ON FUNCTION kommune.budsjett_er_laast() FROM PUBLIC;
CREATE TRIGGER budsjett_er_laast AFTER INSERT OR UPDATE OR DELETE ON kommune.budsjettlinje FOR EACH ROW EXECUTE FUNCTION kommune.budsjett_er_laast();
CREATE TRIGGER budsjett_er_laast AFTER INSERT OR UPDATE OR DELETE ON kommune.finansieringspost FOR EACH ROW EXECUTE FUNCTION kommune.budsjett_er_laast();
