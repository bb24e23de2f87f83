-- Det koordinatoren vil gi videre fra en evaluering til dem i nettverket som ikke er part: en framgangsmåte, et frigitt funn, eller et godtatt dokument.
-- Raden er et øyeblikksbilde. `spurte` er kommunene det handler om: før alle har sagt ja, ser bare partene, koordinatoren og avtalens rom den. Trukket er den tom.
CREATE TABLE felles.formidling (
  nettverk_id int NOT NULL REFERENCES referanse.nettverk,
  id uuid NOT NULL,
  avtale_id uuid NOT NULL,
  avtalerom int NOT NULL,
  slag text NOT NULL CHECK (slag IN ('metode', 'funn', 'dokument')),
  tittel text,
  tekst text,
  tema referanse.nasjonalt_tema,
  evidensgrad int CHECK (evidensgrad BETWEEN 0 AND 5),
  gjelder_kommune_id int REFERENCES referanse.kommune,
  funn_id uuid,
  funnutgave int,
  dokument_id uuid,
  spurte int[] NOT NULL,
  oppdiktet boolean NOT NULL DEFAULT false,
  tid timestamptz NOT NULL DEFAULT clock_timestamp(),
  trukket timestamptz,
  trukket_fordi text,
  versjon int NOT NULL DEFAULT 1,
  PRIMARY KEY (nettverk_id, id),
  FOREIGN KEY (nettverk_id, avtale_id) REFERENCES felles.evalueringsavtale,
  FOREIGN KEY (nettverk_id, avtalerom) REFERENCES referanse.avtalerom (nettverk_id, nr),
  FOREIGN KEY (avtalerom, funn_id, funnutgave) REFERENCES felles.funn,
  FOREIGN KEY (avtalerom, dokument_id) REFERENCES felles.leveransedokument,
  CHECK ((slag = 'funn') = (funn_id IS NOT NULL)),
  CHECK ((funn_id IS NULL) = (funnutgave IS NULL)),
  CHECK ((slag = 'dokument') = (dokument_id IS NOT NULL)),
  CHECK ((slag = 'metode') = (spurte = '{}')),
  CHECK ((trukket IS NULL) = (tittel IS NOT NULL)),
  CHECK (trukket IS NULL OR tekst IS NULL),
  CHECK (trukket IS NOT NULL OR slag = 'dokument' OR tekst IS NOT NULL),
  CHECK (trukket_fordi IS NULL OR trukket IS NOT NULL)
);
CREATE INDEX ON felles.formidling (nettverk_id, avtale_id);
CREATE INDEX ON felles.formidling (nettverk_id, avtalerom);
CREATE INDEX ON felles.formidling (avtalerom, funn_id, funnutgave);
CREATE INDEX ON felles.formidling (avtalerom, dokument_id);
CREATE INDEX ON felles.formidling (gjelder_kommune_id);
-- Det samme gis ikke videre to ganger så lenge det står.
CREATE UNIQUE INDEX ON felles.formidling (avtalerom, funn_id, funnutgave) WHERE trukket IS NULL;
CREATE UNIQUE INDEX ON felles.formidling (avtalerom, dokument_id) WHERE trukket IS NULL;

-- Kommunens eget svar på om noe som handler om den, kan gis videre. Et ja er det de andre i nettverket leser; et nei leser bare partene.
CREATE TABLE felles.formidlingssvar (
  kommune_id int NOT NULL,
  formidling_id uuid NOT NULL,
  nettverk_id int NOT NULL REFERENCES referanse.nettverk,
  avtale_id uuid NOT NULL,
  ja boolean NOT NULL,
  rolle text NOT NULL,
  tid timestamptz NOT NULL DEFAULT clock_timestamp(),
  versjon int NOT NULL DEFAULT 1,
  PRIMARY KEY (kommune_id, formidling_id)
);
CREATE INDEX ON felles.formidlingssvar (formidling_id);
CREATE INDEX ON felles.formidlingssvar (nettverk_id);

-- Et funn som trekkes, er heller ikke gitt videre lenger. I samme setning, på innloggingen til dem som evaluerer, så ingen vei inn kan glemme det.
CREATE FUNCTION felles.funn_er_trukket() RETURNS trigger LANGUAGE plpgsql SET search_path = '' AS $$
BEGIN
  UPDATE felles.formidling f SET trukket = now(), tittel = NULL, tekst = NULL, versjon = f.versjon + 1
    WHERE f.avtalerom = NEW.avtalerom AND f.funn_id = NEW.funn_id AND f.funnutgave = NEW.utgave AND f.trukket IS NULL;
  RETURN NULL;
END $$;
REVOKE ALL ON FUNCTION felles.funn_er_trukket() FROM PUBLIC;
CREATE TRIGGER funn_er_trukket AFTER INSERT ON felles.funntrekk FOR EACH ROW WHEN (NEW.funn_id IS NOT NULL) EXECUTE FUNCTION felles.funn_er_trukket();
