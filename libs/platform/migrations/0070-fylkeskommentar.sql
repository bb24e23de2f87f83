-- Det fylkeskommunen sier om et funn som gjelder regionen. Uten tekst: ingen merknader. En kommentar endres aldri, og følger funnet når det frigis.
CREATE TABLE felles.fylkeskommentar (
  nettverk_id int NOT NULL REFERENCES referanse.nettverk,
  id uuid NOT NULL,
  avtalerom int NOT NULL,
  funn_id uuid NOT NULL,
  utgave int NOT NULL CHECK (utgave > 0),
  tekst text,
  rolle text NOT NULL,
  oppdiktet boolean NOT NULL DEFAULT false,
  tid timestamptz NOT NULL DEFAULT clock_timestamp(),
  PRIMARY KEY (nettverk_id, id),
  FOREIGN KEY (nettverk_id, avtalerom) REFERENCES referanse.avtalerom (nettverk_id, nr)
);
CREATE INDEX ON felles.fylkeskommentar (nettverk_id, avtalerom, funn_id, utgave);
