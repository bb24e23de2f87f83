-- Slik kommunen tenker at et tiltak virker: tiltak → mekanisme → mål → indikator → statistikk. Det som mangler, er et hull som vises.
CREATE TABLE kommune.virkningskjede (
  kommune_id int NOT NULL,
  id uuid NOT NULL,
  noekkel text NOT NULL,
  satsing_id uuid NOT NULL,
  nr int NOT NULL,
  tiltak_id uuid NOT NULL,
  mekanisme text NOT NULL,
  maal_id uuid NOT NULL,
  indikator_id uuid,
  -- Koden til serien i offentlig statistikk, og navnet på den.
  statistikkserie text,
  statistikknavn text,
  arkivert boolean NOT NULL DEFAULT false,
  kilde jsonb,
  oppdiktet boolean NOT NULL DEFAULT false,
  versjon int NOT NULL DEFAULT 1,
  PRIMARY KEY (kommune_id, id),
  UNIQUE (kommune_id, noekkel),
  FOREIGN KEY (kommune_id, satsing_id) REFERENCES kommune.satsing,
  FOREIGN KEY (kommune_id, tiltak_id) REFERENCES kommune.tiltak,
  FOREIGN KEY (kommune_id, maal_id) REFERENCES kommune.maal,
  FOREIGN KEY (kommune_id, indikator_id) REFERENCES kommune.indikator,
  CHECK (statistikkserie IS NOT NULL OR statistikknavn IS NULL)
);
CREATE INDEX ON kommune.virkningskjede (kommune_id, satsing_id);
CREATE INDEX ON kommune.virkningskjede (kommune_id, tiltak_id);
CREATE INDEX ON kommune.virkningskjede (kommune_id, maal_id);
CREATE INDEX ON kommune.virkningskjede (kommune_id, indikator_id);

-- Hva som må stemme for at det ene leddet skal bidra til det neste. De fire leddene lages med kjeden.
CREATE TABLE kommune.virkningsledd (
  kommune_id int NOT NULL,
  id uuid NOT NULL,
  noekkel text NOT NULL,
  virkningskjede_id uuid NOT NULL,
  slag text NOT NULL CHECK (slag IN ('tiltak_mekanisme', 'mekanisme_maal', 'maal_indikator', 'indikator_statistikk')),
  antakelse text,
  maaneder_fra int CHECK (maaneder_fra >= 0),
  maaneder_til int,
  rivaliserende text[] NOT NULL DEFAULT '{}',
  grad text NOT NULL DEFAULT 'antatt' CHECK (grad IN ('antatt', 'indikasjon', 'sannsynliggjort', 'dokumentert')),
  gradbegrunnelse text,
  kilde jsonb,
  oppdiktet boolean NOT NULL DEFAULT false,
  versjon int NOT NULL DEFAULT 1,
  PRIMARY KEY (kommune_id, id),
  UNIQUE (kommune_id, noekkel),
  UNIQUE (kommune_id, virkningskjede_id, slag),
  FOREIGN KEY (kommune_id, virkningskjede_id) REFERENCES kommune.virkningskjede,
  CHECK (maaneder_fra <= maaneder_til),
  CHECK (maaneder_fra IS NOT NULL OR maaneder_til IS NULL)
);

-- Det som taler for leddet. Flere slag som peker samme vei, er sterkere enn mye av ett.
CREATE TABLE kommune.leddbelegg (
  kommune_id int NOT NULL,
  id uuid NOT NULL,
  noekkel text NOT NULL,
  virkningsledd_id uuid NOT NULL,
  nr int NOT NULL,
  slag text NOT NULL CHECK (slag IN ('tall', 'fortelling', 'studie')),
  tekst text NOT NULL,
  henvisning text,
  kilde jsonb,
  oppdiktet boolean NOT NULL DEFAULT false,
  versjon int NOT NULL DEFAULT 1,
  PRIMARY KEY (kommune_id, id),
  UNIQUE (kommune_id, noekkel),
  FOREIGN KEY (kommune_id, virkningsledd_id) REFERENCES kommune.virkningsledd
);
CREATE INDEX ON kommune.leddbelegg (kommune_id, virkningsledd_id);
