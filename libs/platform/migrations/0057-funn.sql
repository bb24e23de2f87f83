-- Kommunene som er part i en avtale: de står i en utgave som er sendt, og har selv sagt ja til den. Radene under prøver den som spør.
CREATE VIEW felles.avtalepart WITH (security_invoker = true) AS
  SELECT s.kommune_id, a.nettverk_id, a.avtalerom
  FROM felles.avtalesvar s
  JOIN felles.avtaleutgave u ON u.nettverk_id = s.nettverk_id AND u.avtale_id = s.avtale_id AND u.utgave = s.utgave AND u.sendt IS NOT NULL
  JOIN felles.evalueringsavtale a ON a.nettverk_id = u.nettverk_id AND a.id = u.avtale_id
  JOIN referanse.kommunenummer n ON n.kommune_id = s.kommune_id
  WHERE s.svar = 'godtatt' AND u.innhold @> jsonb_build_object('parter', jsonb_build_array(jsonb_build_object('kommunenummer', n.nummer)));

-- Et funn i én utgave. Et utkast er evaluatorens eget; det som er forelagt, endres aldri: en endring er en ny utgave.
-- gjelder_kommune_id er kommunen funnet handler om, og tomt når det gjelder regionen.
CREATE TABLE felles.funn (
  avtalerom int NOT NULL REFERENCES referanse.avtalerom,
  id uuid NOT NULL,
  utgave int NOT NULL CHECK (utgave > 0),
  gjelder_kommune_id int REFERENCES referanse.kommune,
  tittel text NOT NULL,
  tekst text NOT NULL,
  tema referanse.nasjonalt_tema,
  evidensgrad int NOT NULL CHECK (evidensgrad BETWEEN 0 AND 5),
  endring text,
  forelagt timestamptz,
  frist date,
  oppdiktet boolean NOT NULL DEFAULT false,
  versjon int NOT NULL DEFAULT 1,
  PRIMARY KEY (avtalerom, id, utgave),
  CHECK (utgave = 1 OR endring IS NOT NULL),
  CHECK ((forelagt IS NULL) = (frist IS NULL))
);
CREATE INDEX ON felles.funn (gjelder_kommune_id);

-- At en utgave er frigitt: fra da ser alle partene den. Raden endres aldri og tas aldri bort.
CREATE TABLE felles.funnfrigivelse (
  avtalerom int NOT NULL REFERENCES referanse.avtalerom,
  funn_id uuid NOT NULL,
  utgave int NOT NULL CHECK (utgave > 0),
  tid timestamptz NOT NULL DEFAULT now(),
  PRIMARY KEY (avtalerom, funn_id, utgave),
  FOREIGN KEY (avtalerom, funn_id, utgave) REFERENCES felles.funn
);

-- Det et funn hviler på. Selve sitatet ligger for seg, for det er ikke alltid det kan ses av dem som ser funnet.
-- opphav_id er belegget det er en kopi av, når en ny utgave eller et annet funn bruker det igjen: et ja til sitatet gjelder da også her.
CREATE TABLE felles.belegg (
  avtalerom int NOT NULL REFERENCES referanse.avtalerom,
  id uuid NOT NULL,
  funn_id uuid NOT NULL,
  utgave int NOT NULL,
  nr int NOT NULL CHECK (nr > 0),
  slag text NOT NULL CHECK (slag IN ('sitat', 'intervju', 'fokusgruppe', 'feltarbeid', 'laeringsverksted', 'spoerreundersoekelse')),
  antall int CHECK (antall > 0),
  periode referanse.tidsangivelse,
  opphav_id uuid,
  PRIMARY KEY (avtalerom, id),
  FOREIGN KEY (avtalerom, funn_id, utgave) REFERENCES felles.funn,
  FOREIGN KEY (avtalerom, opphav_id) REFERENCES felles.belegg,
  CHECK ((slag = 'sitat') = (antall IS NULL)),
  CHECK ((slag = 'sitat') = (periode IS NULL))
);
CREATE INDEX ON felles.belegg (avtalerom, funn_id, utgave);
CREATE INDEX ON felles.belegg (avtalerom, opphav_id);

-- Det som sto i kommunens rad da det ble lest, med versjonen raden hadde.
CREATE TABLE felles.sitat (
  avtalerom int NOT NULL REFERENCES referanse.avtalerom,
  belegg_id uuid NOT NULL,
  fra_kommune_id int NOT NULL REFERENCES referanse.kommune,
  kilde text NOT NULL CHECK (kilde IN ('tiltak', 'resultat', 'laerdom', 'handlingsplan', 'maaling', 'budsjettlinje', 'vedtak', 'vedlegg', 'programteori', 'barriere', 'delt')),
  rad_id uuid NOT NULL,
  radversjon int NOT NULL,
  tittel text NOT NULL,
  felt text NOT NULL,
  sitat text NOT NULL,
  tall boolean NOT NULL DEFAULT false,
  periode text,
  lest timestamptz NOT NULL DEFAULT now(),
  PRIMARY KEY (avtalerom, belegg_id),
  FOREIGN KEY (avtalerom, belegg_id) REFERENCES felles.belegg
);
CREATE INDEX ON felles.sitat (fra_kommune_id);

-- Kommunens eget svar på om et sitat kan ses av de andre. Uten et ja ser de det aldri.
CREATE TABLE felles.sitatsamtykke (
  kommune_id int NOT NULL,
  avtalerom int NOT NULL REFERENCES referanse.avtalerom,
  belegg_id uuid NOT NULL,
  godkjent boolean NOT NULL,
  rolle text NOT NULL,
  merknad text,
  tid timestamptz NOT NULL DEFAULT now(),
  versjon int NOT NULL DEFAULT 1,
  PRIMARY KEY (kommune_id, avtalerom, belegg_id)
);
CREATE INDEX ON felles.sitatsamtykke (avtalerom, belegg_id);

-- Det en kommune sier om et funn. Uten tekst: ingen merknader. En kommentar endres aldri, og følger funnet når det frigis.
CREATE TABLE felles.funnkommentar (
  kommune_id int NOT NULL,
  id uuid NOT NULL,
  avtalerom int NOT NULL REFERENCES referanse.avtalerom,
  funn_id uuid NOT NULL,
  utgave int NOT NULL CHECK (utgave > 0),
  tekst text,
  rolle text NOT NULL,
  oppdiktet boolean NOT NULL DEFAULT false,
  tid timestamptz NOT NULL DEFAULT clock_timestamp(),
  PRIMARY KEY (kommune_id, id)
);
CREATE INDEX ON felles.funnkommentar (avtalerom, funn_id, utgave);

-- En anbefaling hviler på ett eller flere funn, og er rettet til en eller flere. Et utkast er evaluatorens; frigitt endres den aldri.
CREATE TABLE felles.anbefaling (
  avtalerom int NOT NULL REFERENCES referanse.avtalerom,
  id uuid NOT NULL,
  tekst text NOT NULL,
  begrunnelse text,
  tema referanse.nasjonalt_tema,
  innen referanse.tidsangivelse,
  frigitt timestamptz,
  oppdiktet boolean NOT NULL DEFAULT false,
  versjon int NOT NULL DEFAULT 1,
  PRIMARY KEY (avtalerom, id)
);

CREATE TABLE felles.anbefaling_funn (
  avtalerom int NOT NULL REFERENCES referanse.avtalerom,
  anbefaling_id uuid NOT NULL,
  funn_id uuid NOT NULL,
  utgave int NOT NULL,
  PRIMARY KEY (avtalerom, anbefaling_id, funn_id),
  FOREIGN KEY (avtalerom, anbefaling_id) REFERENCES felles.anbefaling,
  FOREIGN KEY (avtalerom, funn_id, utgave) REFERENCES felles.funn
);
CREATE INDEX ON felles.anbefaling_funn (avtalerom, funn_id, utgave);

CREATE TABLE felles.anbefalingsmottaker (
  avtalerom int NOT NULL REFERENCES referanse.avtalerom,
  anbefaling_id uuid NOT NULL,
  nr int NOT NULL CHECK (nr > 0),
  slag text NOT NULL CHECK (slag IN ('kommune', 'fylkeskommune', 'staten', 'regionen')),
  til_kommune_id int REFERENCES referanse.kommune,
  PRIMARY KEY (avtalerom, anbefaling_id, nr),
  FOREIGN KEY (avtalerom, anbefaling_id) REFERENCES felles.anbefaling,
  CHECK ((slag = 'kommune') = (til_kommune_id IS NOT NULL))
);
CREATE INDEX ON felles.anbefalingsmottaker (til_kommune_id);

-- At en utgave av et funn, eller en anbefaling, ikke står lenger, og hvorfor. Teksten blir stående ved siden av.
CREATE TABLE felles.funntrekk (
  avtalerom int NOT NULL REFERENCES referanse.avtalerom,
  id uuid NOT NULL,
  funn_id uuid,
  utgave int,
  anbefaling_id uuid,
  grunn text NOT NULL,
  tid timestamptz NOT NULL DEFAULT now(),
  PRIMARY KEY (avtalerom, id),
  UNIQUE (avtalerom, funn_id, utgave),
  UNIQUE (avtalerom, anbefaling_id),
  FOREIGN KEY (avtalerom, funn_id, utgave) REFERENCES felles.funn,
  FOREIGN KEY (avtalerom, anbefaling_id) REFERENCES felles.anbefaling,
  CHECK (num_nonnulls(funn_id, anbefaling_id) = 1),
  CHECK ((funn_id IS NULL) = (utgave IS NULL))
);

-- Det en kommune sier om en anbefaling: svaret, eller hvordan det går et år. En rad endres aldri; den siste gjelder.
CREATE TABLE felles.anbefalingssvar (
  kommune_id int NOT NULL,
  id uuid NOT NULL,
  avtalerom int NOT NULL REFERENCES referanse.avtalerom,
  anbefaling_id uuid NOT NULL,
  svar text CHECK (svar IN ('foelges', 'delvis', 'foelges_ikke')),
  aar int CHECK (aar BETWEEN 1990 AND 2100),
  status text CHECK (status IN ('ikke_begynt', 'i_gang', 'gjort', 'uaktuell')),
  tekst text,
  rolle text NOT NULL,
  dato date NOT NULL,
  oppdiktet boolean NOT NULL DEFAULT false,
  tid timestamptz NOT NULL DEFAULT clock_timestamp(),
  PRIMARY KEY (kommune_id, id),
  CHECK (num_nonnulls(svar, status) = 1),
  CHECK ((aar IS NULL) = (status IS NULL)),
  CHECK (svar IS NULL OR svar = 'foelges' OR tekst IS NOT NULL)
);
CREATE INDEX ON felles.anbefalingssvar (avtalerom, anbefaling_id);

-- Det samme for fylkeskommunen, staten og regionen, ført av koordinatoren.
CREATE TABLE felles.fylkessvar (
  nettverk_id int NOT NULL REFERENCES referanse.nettverk,
  id uuid NOT NULL,
  avtalerom int NOT NULL,
  anbefaling_id uuid NOT NULL,
  mottaker_nr int NOT NULL CHECK (mottaker_nr > 0),
  svar text CHECK (svar IN ('foelges', 'delvis', 'foelges_ikke')),
  aar int CHECK (aar BETWEEN 1990 AND 2100),
  status text CHECK (status IN ('ikke_begynt', 'i_gang', 'gjort', 'uaktuell')),
  tekst text,
  rolle text NOT NULL,
  dato date NOT NULL,
  oppdiktet boolean NOT NULL DEFAULT false,
  tid timestamptz NOT NULL DEFAULT clock_timestamp(),
  PRIMARY KEY (nettverk_id, id),
  FOREIGN KEY (nettverk_id, avtalerom) REFERENCES referanse.avtalerom (nettverk_id, nr),
  CHECK (num_nonnulls(svar, status) = 1),
  CHECK ((aar IS NULL) = (status IS NULL)),
  CHECK (svar IS NULL OR svar = 'foelges' OR tekst IS NOT NULL)
);
CREATE INDEX ON felles.fylkessvar (nettverk_id, avtalerom, anbefaling_id);
