-- Det forsiden spør etter hver gang, er få rader blant mange: de står i egne små indekser.
CREATE INDEX postering_fordelt_ut_idx ON kommune.postering (kommune_id, fra_linje_id) WHERE fra_konto = 'fordelt' AND type <> 'forbruk';
CREATE INDEX forbruk_uattestert_idx ON kommune.forbruk (kommune_id, aar) WHERE attestert_tid IS NULL AND reversert_tid IS NULL;

-- Det oppdiktede er laget for å vise fram. I en kommune som bruker Løftet på ordentlig, er disse tomme.
CREATE INDEX forbruk_oppdiktet_idx ON kommune.forbruk (kommune_id, aar) WHERE oppdiktet;
CREATE INDEX finansieringspost_oppdiktet_idx ON kommune.finansieringspost (kommune_id, budsjettlinje_id) WHERE oppdiktet;
CREATE INDEX postering_oppdiktet_idx ON kommune.postering (kommune_id, til_aar, fra_aar) WHERE oppdiktet;
