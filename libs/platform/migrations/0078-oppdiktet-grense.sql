-- Området kan være virkelig og grensa tegnet bare for å vise fram. Da skal det stå ved kartet, uten at området sies å være oppdiktet.
ALTER TABLE kommune.omraade ADD COLUMN grense_oppdiktet boolean NOT NULL DEFAULT false;
ALTER TABLE kommune.omraade ADD CHECK (NOT grense_oppdiktet OR grense IS NOT NULL);
