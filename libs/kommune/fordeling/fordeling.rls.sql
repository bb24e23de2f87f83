-- Tallene er kommunens egne. Ingen utenfra leser dem, heller ikke den kommunen har åpnet for: det som deles, er vernet og står i felles.
GRANT SELECT, INSERT, UPDATE ON kommune.fordeling TO :kommune;
GRANT SELECT, INSERT, UPDATE, DELETE ON kommune.fordelingsperiode TO :kommune;
GRANT SELECT, INSERT, UPDATE, DELETE ON kommune.fordelingsvern TO :kommune;
-- Hemmeligheten byttes aldri, og minnet om det skjulte kan bare vokse.
GRANT SELECT, INSERT ON kommune.fordelingshemmelighet TO :kommune;
GRANT SELECT, INSERT ON kommune.fordelingsminne TO :kommune;
