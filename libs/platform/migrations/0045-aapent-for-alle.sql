-- Utgaven eieren har åpnet for alle, uten innlogging. Bare en publisert utgave kan være åpen, og bare den som gjelder: deles en ny utgave,
-- eller trekkes den tilbake, må den lukkes i samme endring.
ALTER TABLE felles.erfaring
  ADD COLUMN aapen_utgave int,
  ADD COLUMN aapnet timestamptz,
  ADD CHECK ((aapen_utgave IS NULL) = (aapnet IS NULL)),
  ADD CHECK (aapen_utgave IS NULL OR (status = 'publisert' AND aapen_utgave = utgave));
CREATE INDEX ON felles.erfaring (aapnet DESC, id) WHERE aapnet IS NOT NULL;

-- Merket etter noe som har vært åpent for alle, og ikke er det lenger. Sier når og av hvem, aldri hva det var.
CREATE TABLE felles.lukking (
  kommune_id int NOT NULL,
  gjelder uuid NOT NULL,
  nettverk_id int NOT NULL REFERENCES referanse.nettverk,
  slag text NOT NULL CHECK (slag IN ('erfaring', 'deling')),
  lukket timestamptz NOT NULL DEFAULT now(),
  PRIMARY KEY (kommune_id, gjelder)
);
CREATE INDEX ON felles.lukking (gjelder);
CREATE INDEX ON felles.lukking (nettverk_id);
