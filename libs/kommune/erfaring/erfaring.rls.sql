-- Et utkast er kommunens eget. Ingen utenfra leser det, heller ikke den kommunen har åpnet for.
GRANT SELECT, INSERT, UPDATE, DELETE ON kommune.erfaring TO :kommune;
-- Minnet om hva som var skjult, kan bare vokse.
GRANT SELECT, INSERT ON kommune.erfaringsminne TO :kommune;
-- Bildet endres aldri; det kan bare gå. Et utkast som fjernes, tar bildene sine med seg.
GRANT SELECT, INSERT, UPDATE (nr, alt_tekst, bildetekst, samtykke, samtykke_til, kan_aapnes, innhold, arkivert, trukket, versjon), DELETE ON kommune.erfaringsbilde TO :kommune;
-- Det samme gjelder et vedlegg.
GRANT SELECT, INSERT, UPDATE (nr, tittel, innhold, arkivert, trukket, versjon), DELETE ON kommune.erfaringsvedlegg TO :kommune;
