GRANT SELECT, INSERT, UPDATE (navn, utgave, fra, til, forlenges_til, versjon) ON kommune.evalueringsandel TO :kommune;
-- Det som er ført, endres aldri. En ny utgave fører det tilbake.
GRANT SELECT, INSERT ON kommune.andelspost TO :kommune;
GRANT SELECT, INSERT ON kommune.andelsbetaling TO :kommune;
GRANT SELECT, INSERT, DELETE ON kommune.andelslinje TO :kommune;
