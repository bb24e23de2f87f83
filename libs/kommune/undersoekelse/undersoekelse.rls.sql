GRANT SELECT, INSERT, UPDATE (navn, grense, arkivert, versjon) ON kommune.undersoekelse TO :kommune;
GRANT SELECT, INSERT, UPDATE (runde, omraade, metode, kildetekst, spoersmaal, versjon), DELETE ON kommune.undersoekelsesrunde TO :kommune;
-- Hemmeligheten og minnet kan bare vokse. Ingen utenfra leser noe av dette; det som deles, er vernet først og ligger i felles.
GRANT SELECT, INSERT ON kommune.undersoekelseshemmelighet TO :kommune;
GRANT SELECT, INSERT ON kommune.undersoekelsesminne TO :kommune;
