-- Planen for ett år. En ny utgave lages når den kommer i retur; den gamle beholdes slik den var.
CREATE TABLE kommune.handlingsplan (
  kommune_id int NOT NULL,
  id uuid NOT NULL,
  noekkel text NOT NULL,
  satsing_id uuid NOT NULL,
  aar int NOT NULL CHECK (aar BETWEEN 1990 AND 2100),
  utgave int NOT NULL CHECK (utgave > 0),
  status text NOT NULL CHECK (status IN ('utkast', 'til_behandling', 'vedtatt', 'sendt', 'godkjent', 'returnert', 'erstattet')),
  kjede text NOT NULL CHECK (kjede IN ('halden', 'sarpsborg', 'enkel')),
  innledning text,
  -- Planen slik den ble vedtatt: tiltak, linjer og poster. Tom til da.
  innhold jsonb,
  returkommentar text,
  kilde jsonb,
  oppdiktet boolean NOT NULL DEFAULT false,
  versjon int NOT NULL DEFAULT 1,
  PRIMARY KEY (kommune_id, id),
  UNIQUE (kommune_id, noekkel),
  UNIQUE (kommune_id, satsing_id, aar, utgave),
  FOREIGN KEY (kommune_id, satsing_id) REFERENCES kommune.satsing,
  CHECK ((innhold IS NULL) = (status IN ('utkast', 'til_behandling')))
);

-- Høyst én plan per år som ikke er erstattet.
CREATE UNIQUE INDEX ON kommune.handlingsplan (kommune_id, satsing_id, aar) WHERE status <> 'erstattet';

-- Det som er vedtatt, står. Bare hvor planen er i kjeden, kan føres på etterpå.
CREATE FUNCTION kommune.plan_er_laast() RETURNS trigger LANGUAGE plpgsql SET search_path = '' AS $$
BEGIN
  IF OLD.status IN ('utkast', 'til_behandling')
    OR to_jsonb(NEW) - ARRAY['status', 'versjon', 'returkommentar'] = to_jsonb(OLD) - ARRAY['status', 'versjon', 'returkommentar'] THEN
    RETURN NEW;
  END IF;
  RAISE EXCEPTION USING ERRCODE = 'LV001', MESSAGE = 'En vedtatt plan kan ikke endres.';
END $$;
REVOKE ALL ON FUNCTION kommune.plan_er_laast() FROM PUBLIC;
CREATE TRIGGER plan_er_laast BEFORE UPDATE ON kommune.handlingsplan FOR EACH ROW EXECUTE FUNCTION kommune.plan_er_laast();

CREATE TABLE kommune.plantiltak (
  kommune_id int NOT NULL,
  id uuid NOT NULL,
  noekkel text NOT NULL,
  handlingsplan_id uuid NOT NULL,
  tiltak_id uuid NOT NULL,
  grep text NOT NULL CHECK (grep IN ('nytt', 'viderefoeres', 'skaleres', 'utsettes', 'stoppes')),
  omtale text,
  kilde jsonb,
  oppdiktet boolean NOT NULL DEFAULT false,
  versjon int NOT NULL DEFAULT 1,
  PRIMARY KEY (kommune_id, id),
  UNIQUE (kommune_id, noekkel),
  UNIQUE (kommune_id, handlingsplan_id, tiltak_id),
  FOREIGN KEY (kommune_id, handlingsplan_id) REFERENCES kommune.handlingsplan,
  FOREIGN KEY (kommune_id, tiltak_id) REFERENCES kommune.tiltak
);
CREATE INDEX ON kommune.plantiltak (kommune_id, tiltak_id);

-- Tiltakene i en vedtatt plan er en del av vedtaket.
CREATE FUNCTION kommune.plantiltak_er_laast() RETURNS trigger LANGUAGE plpgsql SET search_path = '' AS $$
BEGIN
  IF EXISTS (SELECT FROM kommune.handlingsplan p WHERE p.kommune_id = OLD.kommune_id AND p.id = OLD.handlingsplan_id AND p.innhold IS NOT NULL) THEN
    RAISE EXCEPTION USING ERRCODE = 'LV001', MESSAGE = 'Tiltakene i en vedtatt plan kan ikke endres.';
  END IF;
  RETURN NULL;
END $$;
REVOKE ALL ON FUNCTION kommune.plantiltak_er_laast() FROM PUBLIC;
CREATE TRIGGER plantiltak_er_laast AFTER UPDATE OR DELETE ON kommune.plantiltak FOR EACH ROW EXECUTE FUNCTION kommune.plantiltak_er_laast();

-- Planens vei gjennom kjeden, med vedtaket som flyttet den. Kan bare vokse.
CREATE TABLE kommune.planhendelse (
  kommune_id int NOT NULL,
  id uuid NOT NULL,
  handlingsplan_id uuid NOT NULL,
  fra_status text,
  til_status text NOT NULL,
  tid timestamptz NOT NULL DEFAULT now(),
  person_id uuid,
  vedtak_id uuid,
  merknad text,
  PRIMARY KEY (kommune_id, id),
  FOREIGN KEY (kommune_id, handlingsplan_id) REFERENCES kommune.handlingsplan,
  FOREIGN KEY (kommune_id, vedtak_id) REFERENCES kommune.vedtak
);
CREATE INDEX ON kommune.planhendelse (kommune_id, handlingsplan_id);
CREATE INDEX ON kommune.planhendelse (kommune_id, vedtak_id);
